#include "ui/lesson/glossary_window.h"

#include "ui/theme/verbatim.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace lessons {

namespace {

constexpr int ListWidth = 270;
constexpr QSize WindowSize{720, 460};

// Without accents and case: "tentativa" finds "Tentativa", "transicao" finds "transição".
QString plain(const QString &text)
{
    QString letters;
    for (const QChar c : text.normalized(QString::NormalizationForm_D))
        if (c.category() != QChar::Mark_NonSpacing)
            letters += c.toCaseFolded();
    return letters;
}

bool hasAll(const lesson::Term &term, const QString &wanted)
{
    const QString text = plain(term.word + u' ' + term.aws + u' ' + term.text + u' ' + term.fields.join(u' ') + u' '
                               + term.errors.join(u' '));
    const QStringList words = plain(wanted).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&text](const QString &word) { return text.contains(word); });
}

// One name, where both are the same.
QString titleOf(const lesson::Term &term)
{
    return plain(term.word) == plain(term.aws) ? term.aws : term.aws + QStringLiteral(" — ") + term.word;
}

QLabel *textLabel(const char *name, const char *role)
{
    QLabel *label = theme::plainLabel();
    label->setObjectName(QLatin1StringView(name));
    label->setProperty("role", QLatin1StringView(role));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

GlossaryWindow::GlossaryWindow(QWidget *parent)
    : QWidget(parent, Qt::Window), m_search(new QLineEdit), m_list(new QListWidget),
      m_word(textLabel("term-word", "heading")), m_aws(textLabel("term-aws", "dim")),
      m_text(textLabel("term-text", "")), m_names(textLabel("term-names", "dim")),
      m_seeTitle(textLabel("term-see", "dim")), m_see(new QVBoxLayout)
{
    setObjectName(QStringLiteral("glossary"));
    setProperty("ground", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    resize(WindowSize);
    m_search->setObjectName(QStringLiteral("glossary-search"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("glossary-list"));
    m_list->setMinimumWidth(ListWidth);
    auto *left = new QVBoxLayout;
    left->addWidget(m_search);
    left->addWidget(m_list, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 12, 12, 12);
    row->setSpacing(16);
    row->addLayout(left, 2);
    row->addWidget(buildTerm(), 3);
    connect(m_search, &QLineEdit::textChanged, this, &GlossaryWindow::fill);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (const lesson::Term *term = item ? glossary().find(item->data(Qt::UserRole).toString()) : nullptr)
            show(*term);
    });
    retranslateUi();
}

QWidget *GlossaryWindow::buildTerm()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(8);
    for (QLabel *label : {m_word, m_aws, m_text, m_names, m_seeTitle})
        column->addWidget(label);
    m_see->setSpacing(2);
    column->addLayout(m_see);
    column->addStretch();
    return page;
}

const lesson::Glossary &GlossaryWindow::glossary() const
{
    return lesson::Glossary::in(QLocale().name());
}

void GlossaryWindow::retranslateUi()
{
    setWindowTitle(tr("Glossary"));
    m_search->setPlaceholderText(tr("Search for a word of AWS's or of the course's"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_list->setAccessibleName(tr("Terms"));
    m_seeTitle->setText(tr("See also"));
    fill();
}

void GlossaryWindow::fill()
{
    const QString shown = m_shown;
    m_list->clear();
    for (const lesson::Term &term : glossary().terms()) {
        if (!hasAll(term, m_search->text()))
            continue;
        auto *item = new QListWidgetItem(titleOf(term), m_list);
        item->setData(Qt::UserRole, term.id);
        if (term.id == shown)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
}

void GlossaryWindow::show(const lesson::Term &term)
{
    m_shown = term.id;
    m_word->setText(term.word);
    m_aws->setText(tr("AWS: %1").arg(term.aws));
    m_text->setText(term.text);
    m_names->setText((term.fields + term.errors).join(QStringLiteral(", ")));
    m_names->setVisible(!m_names->text().isEmpty());
    showSee(term);
}

void GlossaryWindow::showSee(const lesson::Term &term)
{
    while (QLayoutItem *old = m_see->takeAt(0)) {
        old->widget()->deleteLater();
        delete old;
    }
    for (const QString &id : term.see) {
        const lesson::Term *other = glossary().find(id);
        if (!other)
            continue;
        auto *button = new QPushButton(theme::withoutKeys(titleOf(*other)));
        button->setObjectName(QStringLiteral("see:") + id);
        button->setProperty("quiet", true);
        connect(button, &QPushButton::clicked, this, [this, id] { choose(id); });
        m_see->addWidget(button, 0, Qt::AlignLeft);
    }
}

// What was searched for does not hide it.
void GlossaryWindow::choose(const QString &id)
{
    m_search->clear();
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(Qt::UserRole).toString() == id)
            m_list->setCurrentRow(row);
    m_list->scrollToItem(m_list->currentItem(), QAbstractItemView::PositionAtCenter);
    m_list->setFocus();
}

void GlossaryWindow::showTerm(const QString &id)
{
    QWidget::show();
    raise();
    activateWindow();
    if (id.isEmpty())
        m_search->setFocus();
    else
        choose(id);
}

void GlossaryWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void GlossaryWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace lessons
