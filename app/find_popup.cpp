#include "app/find_popup.h"

#include "core/text/words.h"
#include "ui/theme/icons.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace app {

namespace {

constexpr int ShownAtMost = 60;

int fitOfWord(const QString &word, const QString &title, const QString &rest)
{
    const qsizetype at = title.indexOf(word);
    if (at == 0)
        return 4;
    if (at > 0)
        return title[at - 1].isLetterOrNumber() ? 2 : 3;
    return rest.contains(word) ? 1 : 0;
}

} // namespace

int fit(const Findable &candidate, const QString &typed)
{
    const QString title = text::folded(candidate.title);
    const QString rest = text::folded(candidate.detail + u' ' + candidate.words);
    int sum = 1;
    for (const QString &word : text::folded(typed).split(u' ', Qt::SkipEmptyParts)) {
        const int points = fitOfWord(word, title, rest);
        if (points == 0)
            return 0;
        sum += points;
    }
    return sum;
}

FindPopup::FindPopup(QWidget *parent) : QFrame(parent, Qt::Popup), m_field(new QLineEdit), m_list(new QListWidget)
{
    setProperty("card", QStringLiteral("true"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_field);
    column->addWidget(m_list);
    m_field->addAction(theme::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    connect(m_field, &QLineEdit::textChanged, this, &FindPopup::showMatches);
    connect(m_field, &QLineEdit::returnPressed, this, &FindPopup::choose);
    connect(m_list, &QListWidget::itemClicked, this, &FindPopup::choose);
}

void FindPopup::open(std::vector<Findable> candidates, Others others, QWidget *below)
{
    m_candidates = std::move(candidates);
    m_others = std::move(others);
    const QString hint = tr("Find a state, action or command");
    m_field->setPlaceholderText(hint);
    m_field->setAccessibleName(hint);
    m_list->setAccessibleName(tr("Found"));
    m_field->clear();
    showMatches({});
    resize(std::max(below->width(), 460), 380);
    move(below->mapToGlobal(QPoint(0, below->height() + 4)));
    show();
    m_field->setFocus();
}

void FindPopup::showMatches(const QString &typed)
{
    std::vector<std::pair<int, size_t>> found;
    for (size_t i = 0; i < m_candidates.size(); ++i)
        if (const int points = fit(m_candidates[i], typed))
            found.emplace_back(-points, i);
    std::ranges::stable_sort(found);
    m_list->clear();
    m_choices.clear();
    for (const auto &[points, index] : found) {
        if (m_list->count() == ShownAtMost)
            break;
        add(m_candidates[index]);
    }
    showOthers(typed);
    if (m_choices.empty()) {
        auto *nothing = new QListWidgetItem(tr("Nothing is found for “%1”.").arg(typed.trimmed()), m_list);
        nothing->setFlags(Qt::NoItemFlags);
        return;
    }
    m_list->setCurrentRow(0);
}

void FindPopup::showOthers(const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return;
    const auto isShown = [&](const Findable &other) {
        return std::ranges::any_of(m_candidates, [&](const Findable &candidate) {
            return candidate.title == other.title && candidate.detail == other.detail && fit(candidate, typed) > 0;
        });
    };
    for (const Findable &other : m_others(typed)) {
        if (m_list->count() == ShownAtMost)
            return;
        if (!isShown(other))
            add(other);
    }
}

void FindPopup::add(const Findable &found)
{
    const QString text =
        found.detail.isEmpty() ? found.title : QStringLiteral("%1    %2").arg(found.title, found.detail);
    new QListWidgetItem(found.icon, text, m_list);
    m_choices.push_back(found.chosen);
}

void FindPopup::choose()
{
    const int row = m_list->currentRow();
    if (row < 0 || size_t(row) >= m_choices.size())
        return;
    const auto chosen = m_choices[size_t(row)];
    hide();
    chosen();
}

bool FindPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1
            : key == Qt::Key_Up              ? -1
            : key == Qt::Key_PageDown        ? 8
            : key == Qt::Key_PageUp          ? -8
                                             : 0;
        if (step != 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, std::max(0, m_list->count() - 1)));
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace app
