#include "app/shortcut_list.h"

#include "ui/theme/verbatim.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
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

// What the panel that has the focus does with the key before a command can: empty where none does anything.
QString doneFirst(const QKeySequence &key)
{
    const QString called = key.toString(QKeySequence::NativeText);
    for (const Row &row : panelKeys())
        if (!called.isEmpty() && row.keys.split(QStringLiteral(", ")).contains(called))
            return row.what;
    return {};
}

// One chord is a key; what is pressed after it is not meant.
QKeySequence firstOf(const QKeySequence &keys)
{
    return keys.isEmpty() ? QKeySequence() : QKeySequence(keys[0]);
}

} // namespace

ShortcutList::ShortcutList(KeyBindings &bindings, QWidget *parent)
    : QDialog(parent), m_bindings(bindings), m_table(new QTableWidget), m_what(theme::plainLabel()),
      m_key(new QKeySequenceEdit), m_set(new QPushButton(tr("&Set"))), m_restore(new QPushButton(tr("As it &was"))),
      m_told(theme::plainLabel())
{
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(560, 680);
    build();
    fill();
    showCurrent();
    connect(m_table, &QTableWidget::currentCellChanged, this, &ShortcutList::showCurrent);
    connect(m_key, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutList::showWhatWouldHappen);
    connect(m_set, &QPushButton::clicked, this, &ShortcutList::bind);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        m_bindings.restore(*current());
        fill();
        showCurrent();
    });
}

void ShortcutList::build()
{
    m_table->setObjectName(QStringLiteral("shortcuts"));
    m_table->setAccessibleName(windowTitle());
    m_table->setColumnCount(2);
    m_table->setHorizontalHeaderLabels({tr("What"), tr("Keys")});
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_key->setObjectName(QStringLiteral("newKey"));
    m_key->setAccessibleName(tr("Its key from now on"));
    m_set->setObjectName(QStringLiteral("setKey"));
    m_restore->setObjectName(QStringLiteral("restoreKey"));
    for (QPushButton *button : {m_set, m_restore})
        button->setAutoDefault(false); // Enter may be the key
    m_told->setObjectName(QStringLiteral("keyTold"));
    m_told->setProperty("role", QStringLiteral("dim"));
    m_told->setWordWrap(true);
    auto *change = new QHBoxLayout;
    change->addWidget(m_what, 1);
    change->addWidget(m_key);
    change->addWidget(m_set);
    change->addWidget(m_restore);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *all = buttons->addButton(tr("All as they &came"), QDialogButtonBox::ResetRole);
    connect(all, &QPushButton::clicked, this, [this] {
        m_bindings.restoreAll();
        fill();
        showCurrent();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_table, 1);
    column->addLayout(change);
    column->addWidget(m_told);
    column->addWidget(buttons);
}

void ShortcutList::fill()
{
    const int kept = std::max(0, m_table->currentRow());
    std::vector<Row> rows;
    for (const QAction *command : m_bindings.actions().all())
        rows.push_back({plainName(*command), keysOf(command)});
    for (Row &row : panelKeys())
        rows.push_back(std::move(row));
    m_table->setRowCount(int(rows.size()));
    for (int row = 0; row < int(rows.size()); ++row) {
        m_table->setItem(row, 0, new QTableWidgetItem(rows[size_t(row)].what));
        m_table->setItem(row, 1, new QTableWidgetItem(rows[size_t(row)].keys));
    }
    m_table->setCurrentCell(kept, 0);
}

QAction *ShortcutList::current() const
{
    const std::vector<QAction *> commands = m_bindings.actions().all();
    const int row = m_table->currentRow();
    return row >= 0 && row < int(commands.size()) ? commands[size_t(row)] : nullptr;
}

void ShortcutList::showCurrent()
{
    const QAction *command = current();
    m_what->setText(command ? plainName(*command) : tr("This key is the panel’s own."));
    m_key->setEnabled(command);
    m_key->setKeySequence(command ? command->shortcut() : QKeySequence());
    m_restore->setEnabled(command && m_bindings.isOwn(*command));
    showWhatWouldHappen();
}

void ShortcutList::showWhatWouldHappen()
{
    const QAction *command = current();
    const QKeySequence key = firstOf(m_key->keySequence());
    const QAction *owner = m_bindings.owner(key);
    m_set->setEnabled(command && key != command->shortcut());
    QStringList told;
    if (owner && owner != command)
        told << tr("It is taken from “%1” then.").arg(plainName(*owner));
    if (const QString first = doneFirst(key); command && !first.isEmpty())
        told << tr("A panel has this key, too, and goes first: “%1”.").arg(first);
    m_told->setText(told.join(u' '));
}

void ShortcutList::bind()
{
    m_bindings.bind(*current(), firstOf(m_key->keySequence()));
    fill();
    showCurrent();
}

void showAbout(QWidget *parent)
{
    QMessageBox::about(parent, ShortcutList::tr("About Batuta"),
                       ShortcutList::tr("<b>Batuta %1</b><p>Design, check, rehearse and teach AWS Step Functions "
                                        "workflows. Nothing you open leaves this computer.</p>")
                           .arg(QStringLiteral(BATUTA_VERSION)));
}

} // namespace app
