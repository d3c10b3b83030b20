#include "app/shortcut_list.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMessageBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace app {

namespace {

struct Row
{
    QString what;
    QString keys;
};

QString keysOf(const QAction *action)
{
    QStringList keys;
    for (const QKeySequence &sequence : action->shortcuts())
        keys << sequence.toString(QKeySequence::NativeText);
    return keys.join(QStringLiteral(", "));
}

QString keysCalled(const char *keys)
{
    return QKeySequence::fromString(QLatin1StringView(keys)).toString(QKeySequence::NativeText);
}

// What panels do with a key of their own, only while they have the focus.
std::vector<Row> panelKeys()
{
    return {
        {ShortcutList::tr("On the drawing: add a state here"), QStringLiteral("A")},
        {ShortcutList::tr("On the drawing: replace the kind of the state"), QStringLiteral("R")},
        {ShortcutList::tr("On the drawing: bring the selection to the middle"), QStringLiteral("C")},
        {ShortcutList::tr("On the drawing: go along the arrows"), ShortcutList::tr("Arrow keys")},
        {ShortcutList::tr("On the drawing: play or pause the run"), ShortcutList::tr("Space")},
        {ShortcutList::tr("In the text: complete"), keysCalled("Ctrl+Space")},
        {ShortcutList::tr("In the text: the function's arguments"), keysCalled("Ctrl+Shift+Space")},
        {ShortcutList::tr("In the text: ways out of the problem here"), ShortcutList::tr("Alt+Enter")},
        {ShortcutList::tr("In the text: go to the state named here"), QStringLiteral("F12")},
        {ShortcutList::tr("In the text: where the state is named"), keysCalled("Shift+F12")},
        {ShortcutList::tr("In the text: rename the state everywhere"), QStringLiteral("F2")},
        {ShortcutList::tr("In the text: go to a state by its name"), keysCalled("Ctrl+Shift+O")},
        {ShortcutList::tr("In the simulator: first and last event"), ShortcutList::tr("Home, End")},
        {ShortcutList::tr("Presenting: on and back"), ShortcutList::tr("Right, Left, PgDown, PgUp")},
        {ShortcutList::tr("Presenting: slides of the lesson"), ShortcutList::tr("Up, Down")},
        {ShortcutList::tr("Presenting: laser dot"), ShortcutList::tr("L, held")},
        {ShortcutList::tr("Presenting: black screen"), ShortcutList::tr("B, full stop")},
    };
}

QTableWidget *tableOf(const std::vector<Row> &rows)
{
    auto *table = new QTableWidget(int(rows.size()), 2);
    table->setHorizontalHeaderLabels({ShortcutList::tr("What"), ShortcutList::tr("Keys")});
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    for (int row = 0; row < int(rows.size()); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(rows[size_t(row)].what));
        table->setItem(row, 1, new QTableWidgetItem(rows[size_t(row)].keys));
    }
    return table;
}

} // namespace

ShortcutList::ShortcutList(const Actions &actions, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(520, 640);
    std::vector<Row> rows;
    for (const QAction *action : actions.all()) {
        if (!action->shortcuts().isEmpty())
            rows.push_back({plainName(*action), keysOf(action)});
    }
    for (Row &row : panelKeys())
        rows.push_back(std::move(row));
    auto *column = new QVBoxLayout(this);
    column->addWidget(tableOf(rows));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

void showAbout(QWidget *parent)
{
    QMessageBox::about(parent, ShortcutList::tr("About Batuta"),
                       ShortcutList::tr("<b>Batuta %1</b><p>Design, check, rehearse and teach AWS Step Functions "
                                        "workflows. Nothing you open leaves this computer.</p>")
                           .arg(QStringLiteral(BATUTA_VERSION)));
}

} // namespace app
