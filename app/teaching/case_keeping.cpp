#include "app/teaching/case_keeping.h"

#include "app/file_access.h"
#include "app/file_writer.h"
#include "core/rehearse/rehearsal.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace app {

CaseKeeping::CaseKeeping(rehearse::Case test, QWidget *over) : QDialog(over), m_case(std::move(test))
{
    setObjectName(QStringLiteral("case-keeping"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Make a case from this run"));
    auto *name = new QLineEdit;
    name->setObjectName(QStringLiteral("case-name"));
    name->setPlaceholderText(tr("such as: the card is declined"));
    name->setMinimumWidth(320);
    auto *seen = new QRadioButton(tr("Students see it"));
    auto *hidden = new QRadioButton(tr("Hidden: only the checks know it"));
    hidden->setObjectName(QStringLiteral("case-hidden"));
    seen->setChecked(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QPushButton *take = buttons->button(QDialogButtonBox::Ok);
    take->setText(tr("Add the case"));
    take->setEnabled(false);
    auto *form = new QFormLayout(this);
    form->addRow(tr("Name"), name);
    form->addRow(QString(), seen);
    form->addRow(QString(), hidden);
    form->addRow(buttons);
    connect(name, &QLineEdit::textChanged, take,
            [take](const QString &text) { take->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, name, hidden] {
        m_case.name = name->text().trimmed().toStdString();
        Q_EMIT chosen(m_case, hidden->isChecked());
        accept();
    });
}

Result<QString> keptIn(const QString &file, rehearse::Case test)
{
    rehearse::Rehearsal rehearsal;
    if (QFileInfo::exists(file)) {
        const auto bytes = bytesOf(file);
        if (!bytes)
            return bytes.error();
        auto known = rehearse::rehearsalInText(bytes->toStdString());
        if (!known)
            return known.error();
        rehearsal = std::move(*known);
    }
    test.name = rehearse::freeName(rehearsal.cases, test.name);
    const QString name = QString::fromStdString(test.name);
    rehearsal.cases.push_back(std::move(test));
    const auto written = writeBytes(file, QByteArray::fromStdString(rehearse::fileTextOf(rehearsal)));
    if (!written)
        return written.error();
    return name;
}

} // namespace app
