#include "app/welcome_page.h"

#include "app/file_access.h"
#include "app/lessons.h"
#include "app/welcome_card.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/verbatim.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace app {

namespace {

constexpr size_t LessonsAtFirst = 4; // those not done yet
constexpr qint64 LargestPictured = 1024 * 1024; // a state machine may have 1 MB; more is not worth the wait

QLabel *heading(const QString &role)
{
    auto *label = theme::plainLabel();
    label->setProperty("role", role);
    return label;
}

QString textForPicture(const QString &path)
{
    if (QFileInfo(path).size() > LargestPictured)
        return {};
    const auto file = textOf(path);
    return file ? file->text : QString();
}

QString homely(const QString &folder)
{
    const QString home = QDir::homePath();
    return folder.startsWith(home) ? u'~' + folder.mid(home.size()) : folder;
}

} // namespace

WelcomePage::WelcomePage(Painter painter, QWidget *parent)
    : QScrollArea(parent), m_painter(std::move(painter)), m_title(heading(QStringLiteral("title"))),
      m_subtitle(heading(QStringLiteral("dim"))), m_samplesTitle(heading(QStringLiteral("heading"))),
      m_recentTitle(heading(QStringLiteral("heading"))), m_lessonsTitle(heading(QStringLiteral("heading"))),
      m_new(new QPushButton), m_open(new QPushButton), m_more(new QPushButton), m_sampleGrid(new QGridLayout),
      m_recentGrid(new QGridLayout), m_lessonGrid(new QGridLayout)
{
    auto *page = new QWidget;
    page->setProperty("ground", QStringLiteral("background"));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(40, 32, 40, 32);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    auto *buttons = new QHBoxLayout;
    m_new->setProperty("primary", true);
    m_new->setObjectName(QStringLiteral("welcome-new"));
    m_open->setObjectName(QStringLiteral("welcome-open"));
    m_open->setIcon(theme::icon(QStringLiteral("folder-open")));
    buttons->addWidget(m_new);
    buttons->addWidget(m_open);
    buttons->addStretch();
    column->addLayout(buttons);
    const std::pair<QLabel *, QGridLayout *> sections[] = {
        {m_recentTitle, m_recentGrid}, {m_lessonsTitle, m_lessonGrid}, {m_samplesTitle, m_sampleGrid}};
    for (const auto &[title, grid] : sections) {
        column->addSpacing(12);
        column->addWidget(title);
        grid->setSpacing(14);
        grid->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        column->addLayout(grid);
        if (grid == m_lessonGrid)
            column->addWidget(m_more, 0, Qt::AlignLeft);
    }
    m_more->setObjectName(QStringLiteral("welcome-all-lessons"));
    m_more->setProperty("quiet", true);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_showsAllLessons = true;
        addLessons();
        arrange();
    });
    column->addStretch();
    setWidget(page);
    setWidgetResizable(true);
    m_paintTimer.setInterval(0);
    connect(&m_paintTimer, &QTimer::timeout, this, &WelcomePage::paintNext);
    connect(m_new, &QPushButton::clicked, this, &WelcomePage::newWanted);
    connect(m_open, &QPushButton::clicked, this, &WelcomePage::openWanted);
    // Pictures are painted in the look's colours.
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, [this] {
        m_toPaint = m_samples;
        m_toPaint.insert(m_toPaint.end(), m_recent.begin(), m_recent.end());
        m_toPaint.insert(m_toPaint.end(), m_lessons.begin(), m_lessons.end());
        if (isVisible())
            m_paintTimer.start();
    });
    retranslateUi();
}

void WelcomePage::retranslateUi()
{
    m_title->setText(QStringLiteral("Batuta"));
    m_subtitle->setText(tr("Design, check, rehearse and teach AWS Step Functions workflows."));
    m_new->setText(tr("New workflow"));
    m_open->setText(QStringLiteral(" ") + tr("Open…")); // the icon stands close
    m_samplesTitle->setText(tr("Examples"));
    m_recentTitle->setText(tr("Recent files"));
    m_lessonsTitle->setText(tr("Lessons"));
    m_more->setText(tr("All lessons"));
    if (isVisible())
        addLessons();
    addSamples();
    arrange();
}

void WelcomePage::clear(std::vector<Entry> &entries)
{
    for (const Entry &entry : entries) {
        std::erase_if(m_toPaint, [&](const Entry &waiting) { return waiting.card == entry.card; });
        delete entry.card;
    }
    entries.clear();
    m_columns = 0;
}

void WelcomePage::addSamples()
{
    clear(m_samples);
    for (const Sample &sample : samples()) {
        auto *card = new WelcomeCard(sample.title, sample.words);
        card->setObjectName(sample.name);
        connect(card, &QPushButton::clicked, this, [this, sample] { Q_EMIT sampleWanted(sample); });
        m_samples.push_back({card, sample.name, [sample] { return sample.text(); }});
    }
    m_toPaint.insert(m_toPaint.end(), m_samples.begin(), m_samples.end());
    if (isVisible())
        m_paintTimer.start();
}

void WelcomePage::addLessons()
{
    clear(m_lessons);
    for (const LessonEntry &each : lessons()) {
        const bool isDone = m_isDone && m_isDone(each.name);
        if (!m_showsAllLessons && (isDone || m_lessons.size() == LessonsAtFirst))
            continue;
        const QString number = each.name.left(2) + QStringLiteral("  ");
        auto *card = new WelcomeCard(number + each.title, isDone ? tr("Done. %1").arg(each.about) : each.about);
        card->setObjectName(QStringLiteral("lesson:") + each.name);
        connect(card, &QPushButton::clicked, this, [this, path = each.path] { Q_EMIT lessonWanted(path); });
        m_lessons.push_back({card, each.starterFile, [each] { return each.starter(); }});
    }
    m_more->setVisible(!m_showsAllLessons);
    m_toPaint.insert(m_toPaint.end(), m_lessons.begin(), m_lessons.end());
    if (isVisible())
        m_paintTimer.start();
}

void WelcomePage::setLessonsDone(std::function<bool(const QString &)> isDone)
{
    m_isDone = std::move(isDone);
}

void WelcomePage::showRecent(const QStringList &files)
{
    clear(m_recent);
    for (const QString &file : files) {
        const QFileInfo info(file);
        if (!info.isFile())
            continue;
        auto *card = new WelcomeCard(info.fileName(), homely(info.absolutePath()));
        card->setToolTip(theme::verbatim(file));
        connect(card, &QPushButton::clicked, this, [this, file] { Q_EMIT fileWanted(file); });
        m_recent.push_back({card, file, [file] { return textForPicture(file); }});
    }
    m_recentTitle->setVisible(!m_recent.empty());
    m_toPaint.insert(m_toPaint.end(), m_recent.begin(), m_recent.end());
    arrange();
    if (isVisible())
        m_paintTimer.start();
}

void WelcomePage::arrange()
{
    const int columns = std::max(1, (viewport()->width() - 80 + 14) / (WelcomeCard::Width + 14));
    if (columns == m_columns)
        return;
    m_columns = columns;
    const std::pair<QGridLayout *, const std::vector<Entry> *> grids[] = {
        {m_sampleGrid, &m_samples}, {m_lessonGrid, &m_lessons}, {m_recentGrid, &m_recent}};
    for (const auto &[grid, entries] : grids)
        for (size_t i = 0; i < entries->size(); ++i)
            grid->addWidget((*entries)[i].card, int(i) / columns, int(i) % columns);
}

void WelcomePage::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    addLessons(); // some may be done by now
    arrange();
    m_paintTimer.start();
}

void WelcomePage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

// One picture at a time, so that the page can be used meanwhile.
void WelcomePage::paintNext()
{
    if (m_toPaint.empty() || !isVisible()) {
        m_paintTimer.stop();
        return;
    }
    const Entry next = m_toPaint.front();
    m_toPaint.erase(m_toPaint.begin());
    const QString text = next.text();
    if (!text.isEmpty())
        next.card->setPicture(m_painter(text, next.file, WelcomeCard::PictureSize, devicePixelRatioF()));
}

} // namespace app
