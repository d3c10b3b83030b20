// The two fields that write a Task's resource between them: which action it calls, and how the state waits for it.
#pragma once

#include "core/asl/resource.h"
#include "ui/inspector/field/field_editor.h"

class QComboBox;
class QStandardItemModel;
class QToolButton;

namespace inspector {

// Actions by their service and with its icon: all optimized ones, and of an SDK call all of its service. What is typed
// finds any call of AWS's.
class CallField : public FieldEditor
{
    Q_OBJECT

public:
    explicit CallField(const Subject &state);
    ~CallField() override;

Q_SIGNALS:
    void chosen();
    void otherWanted(); // a resource that is not in the list

protected:
    void showValue() override;

private:
    void take(int index);
    void fill(const asl::Integration &current);
    void addActions(const asl::Integration &service, const QStringList &actions);
    void listFound(const QString &typed);
    void takeKey(const QString &key);

    QComboBox *m_combo;
    QStandardItemModel *m_found; // the calls that what is typed fits
    QString m_sdkService; // whose actions stand in the list
};

class PatternField : public FieldEditor
{
    Q_OBJECT

public:
    explicit PatternField(const Subject &state);

protected:
    void showValue() override;

private:
    struct Segment
    {
        asl::IntegrationPattern pattern;
        QToolButton *button;
    };
    void addSegment(asl::IntegrationPattern pattern, const QString &words, const QString &explained);
    void take(asl::IntegrationPattern pattern);
    asl::Integration call() const;

    std::vector<Segment> m_segments;
};

} // namespace inspector
