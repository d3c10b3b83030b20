#include "ui/simulator/data_dialog.h"

#include "ui/answers/json_entry.h"
#include "ui/simulator/event_words.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace simulator {

DataDialog::DataDialog(const QString &title, const QString &does, const SharedValue &now, Taken taken, QWidget *over)
    : QDialog(over), m_entry(new answers::JsonEntry)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("data-dialog"));
    setWindowTitle(title);
    setMinimumSize(420, 260);
    m_entry->setName(title);
    m_entry->setText(jsonText(now));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *go = buttons->addButton(does, QDialogButtonBox::AcceptRole);
    go->setObjectName(QStringLiteral("go-on-otherwise"));
    go->setProperty("primary", true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_entry, 1);
    column->addWidget(buttons);
    connect(m_entry, &answers::JsonEntry::changed, go, [this, go] { go->setEnabled(m_entry->value().has_value()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, taken = std::move(taken)] {
        if (auto value = m_entry->value()) {
            accept();
            taken(std::move(*value));
        }
    });
}

} // namespace simulator
