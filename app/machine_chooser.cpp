#include "app/machine_chooser.h"

#include "app/file_access.h"
#include "app/template.h"
#include "core/text/line_index.h"
#include "ui/problems/problem_text.h"
#include "ui/theme/verbatim.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace app {

namespace {

struct ChooserWords
{
    Q_DECLARE_TR_FUNCTIONS(app::MachineChooser)
};

QString lineFor(const exchange::Machine &machine, const text::LineIndex &lines)
{
    const QString place = ChooserWords::tr("line %1").arg(lines.place(machine.key.begin).line);
    return machine.file.isEmpty() ? place : place + QStringLiteral(" · ") + machine.file;
}

void fill(QListWidget &list, const exchange::Template &seen, const QString &text)
{
    const text::LineIndex lines(text);
    for (const exchange::Machine &machine : seen.machines) {
        auto *item = new QListWidgetItem(machine.name + QStringLiteral("   ") + lineFor(machine, lines), &list);
        item->setData(Qt::UserRole, machine.name);
        if (!machine.reason || machine.inner)
            continue;
        item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
        item->setToolTip(theme::verbatim(problems::sentence(*machine.reason)));
    }
}

QString asked(const exchange::Template &seen, const QString &text, const QString &name, QWidget *window)
{
    QDialog dialog(window);
    dialog.setObjectName(QStringLiteral("machineChooser"));
    dialog.setWindowTitle(ChooserWords::tr("Open a state machine"));
    QLabel *label =
        theme::plainLabel(ChooserWords::tr("%1 holds several state machines. Which one?").arg(name), &dialog);
    label->setWordWrap(true);
    auto *list = new QListWidget(&dialog);
    list->setAccessibleName(ChooserWords::tr("State machines"));
    fill(*list, seen, text);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Cancel, &dialog);
    QPushButton *open = buttons->button(QDialogButtonBox::Open);
    const auto follow = [list, open] { open->setEnabled(!list->selectedItems().isEmpty()); };
    QObject::connect(list, &QListWidget::itemSelectionChanged, &dialog, follow);
    QObject::connect(list, &QListWidget::itemActivated, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(&dialog);
    column->addWidget(label);
    column->addWidget(list);
    column->addWidget(buttons);
    list->setCurrentRow(0);
    follow();
    dialog.resize(460, 320);
    const bool isChosen = dialog.exec() == QDialog::Accepted && !list->selectedItems().isEmpty();
    return isChosen ? list->selectedItems().constFirst()->data(Qt::UserRole).toString() : QString();
}

} // namespace

QString chosenMachine(const QString &path, QWidget *window)
{
    const Address address = addressOf(path);
    const auto file = address.machine.isEmpty() ? textOf(path) : Result<text::FileText>(text::FileText());
    const auto seen = file ? templateAt(path, file->text) : std::nullopt;
    if (!seen || seen->machines.size() < 2)
        return path;
    const QString name = asked(*seen, file->text, QFileInfo(path).fileName(), window);
    return name.isEmpty() ? QString() : path + u'#' + name;
}

} // namespace app
