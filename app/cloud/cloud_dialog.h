// What the dialogs for AWS have in common: who one is and where, the exact line that will be run, with a button to copy
// it, and what came of it. The window goes on; what takes time can be cancelled.
#pragma once

#include "app/cloud/inquiry.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace app {

class Settings;

class CloudDialog : public QDialog
{
    Q_OBJECT

protected:
    CloudDialog(cloud::Operation operation, Settings &settings, QWidget *parent);

    // What the fields ask for, or why it cannot be asked; what is pressed begins with it.
    virtual Result<cloud::Call> wish() const = 0;
    virtual void begin(const cloud::Call &call) { ask(call); }
    virtual void take(const Value &answer) = 0;
    virtual bool isAtWork() const { return m_inquiry.isBusy(); }
    virtual void cancel() { m_inquiry.cancel(); }

    Inquiry &inquiry() { return m_inquiry; }
    Settings &settings() const { return m_settings; }
    void ask(const cloud::Call &call);
    // Of what the dialog is about; `kept` is the name it is remembered by, or null.
    QLineEdit *addField(const QString &label, const char *name, const QString &hint, const char *kept = nullptr);
    void addRow(const QString &label, QWidget *field);
    void setVerb(const QString &verb); // on the button that begins
    void showLine(); // as the fields are now
    void showWork(); // whether something is being asked
    void tell(const QString &sentence);
    void refuse(const Refusal &reason);
    void showAnswer(const QString &text); // empty: none
    void addButton(QPushButton *button);

protected:
    void showEvent(QShowEvent *event) override;
    void done(int code) override;

private:
    void build();
    QLineEdit *addAccountField(const QString &label, const char *name, const QString &hint, const QString &value);
    cloud::Account account() const;
    void copyLine();
    void pressed();
    void checkVersion();

    const cloud::Operation m_operation;
    Settings &m_settings;
    Inquiry m_inquiry;
    bool m_isChecked = false; // the CLI's version
    bool m_isLacking = false;
    QFormLayout *m_form;
    QLineEdit *m_profile = nullptr, *m_region = nullptr, *m_endpoint = nullptr;
    QPlainTextEdit *m_line, *m_answer;
    QLabel *m_status;
    QPushButton *m_begin, *m_cancel;
    std::vector<std::pair<QLineEdit *, QString>> m_kept;
};

} // namespace app
