// What a Task calls: the service's action, what the call is given, and how the state waits for it. It shows only what the
// catalogue knows; any other resource is left to the form's Resource field.
#pragma once

#include "core/asl/resource.h"
#include "ui/inspector/subject.h"

#include <QWidget>

class QLabel;

namespace inspector {

class CallField;
class ObjectForm;
class PatternField;

class IntegrationForm : public QWidget
{
    Q_OBJECT

public:
    explicit IntegrationForm(Subject state);
    void refresh();
    // The resource is to be seen as it is written: the catalogue has no such call, or the user asked for it.
    bool showsResource() const { return m_resourceWanted || !isKnown(); }

Q_SIGNALS:
    void resourceAsked();

private:
    asl::Integration call() const;
    bool isKnown() const;
    void refreshParameters();
    bool lacksToken() const;

    Subject m_state;
    QString m_key; // Arguments, or Parameters
    CallField *m_call;
    ObjectForm *m_parameters;
    ObjectForm *m_whole; // where the parameters are no object
    PatternField *m_pattern;
    QLabel *m_token;
    bool m_resourceWanted = false;
};

} // namespace inspector
