#include "app/teaching/presenter.h"

#include "app/actions.h"
#include "app/language.h"
#include "app/teaching/laser.h"
#include "app/teaching/slide.h"
#include "app/workspace/desks.h"
#include "app/workspace/lesson_place.h"
#include "ui/canvas/show_view.h"
#include "ui/lesson/lesson_view.h"
#include "ui/problems/problem_text.h"
#include "ui/session/simulation_controller.h"
#include "ui/simulator/explain.h"
#include "ui/theme/theme.h"
#include "ui/theme/verbatim.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScreen>

namespace app {

namespace {

using session::Playback;

constexpr double SlowSpeed = 0.5; // of the tokens
constexpr int HelpMs = 7000, HelpMargin = 20;
constexpr int SlideShare = 42, DrawingShare = 58; // of the width, in percent
constexpr int LinesOfText = 38; // of the window's height
constexpr int SmallestType = 17, LargestType = 44;
constexpr int CaptionLines = 3; // kept free, so that the drawing stands still when sentences differ

bool isNextKey(int key)
{
    return key == Qt::Key_Right || key == Qt::Key_PageDown || key == Qt::Key_Space;
}

bool isBackKey(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_PageUp || key == Qt::Key_Backspace;
}

QLabel *bigWords(const char *name)
{
    QLabel *label = theme::plainLabel();
    label->setObjectName(QLatin1StringView(name));
    label->setWordWrap(true);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    return label;
}

} // namespace

Presenter::Presenter(Desk &desk, const QKeySequence &key, QWidget *window)
    : QWidget(window, Qt::Window), m_simulation(desk.bench().simulation), m_key(key),
      m_usualSpeed(m_simulation.speed()), m_drawing(new canvas::ShowView(desk.bench().session, m_simulation)),
      m_caption(bigWords("presenter-caption")), m_count(bigWords("presenter-count")),
      m_help(bigWords("presenter-help")), m_black(new QWidget(this)), m_laser(new Laser(this))
{
    if (const lessons::LessonView *view = desk.lessonPlace().view()) {
        m_lesson = view->lesson();
        m_step = view->progress().step;
        m_slide = new Slide;
    }
    setObjectName(QStringLiteral("presenter"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::ApplicationModal); // nothing behind it is edited by accident
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    m_simulation.setSpeed(std::min(m_usualSpeed, SlowSpeed));
    build();
    connect(&m_simulation, &Playback::momentChanged, this, &Presenter::showMoment);
    connect(&m_simulation, &Playback::runChanged, this, &Presenter::showMoment);
    connect(&m_simulation, &session::WatchedRuns::failedToStart, this,
            [this](const Refusal &reason) { say(problems::sentence(reason).toHtmlEscaped()); });
    connect(&m_helpTime, &QTimer::timeout, this, [this] { showHelp(false); });
    m_helpTime.setSingleShot(true);
    setGeometry(window->screen()->geometry());
    changeEvent(nullptr);
}

Presenter::~Presenter()
{
    m_simulation.setSpeed(m_usualSpeed);
}

void Presenter::build()
{
    setProperty("ground", QStringLiteral("background"));
    setAttribute(Qt::WA_StyledBackground);
    auto *stage = new QHBoxLayout;
    stage->setSpacing(0);
    if (m_slide)
        stage->addWidget(m_slide, SlideShare);
    stage->addWidget(m_drawing, DrawingShare);
    auto *band = new QWidget;
    band->setProperty("ground", QStringLiteral("panel"));
    band->setAttribute(Qt::WA_StyledBackground);
    band->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *line = new QHBoxLayout(band);
    line->setContentsMargins(32, 12, 32, 12);
    line->setSpacing(24);
    m_caption->setTextFormat(Qt::RichText); // the names in an explanation are escaped
    m_caption->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_count->setWordWrap(false);
    m_count->setProperty("role", QStringLiteral("dim"));
    line->addWidget(m_caption, 1);
    line->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(stage, 1);
    column->addWidget(band);
    m_help->setParent(this);
    m_help->setProperty("card", QStringLiteral("true"));
    m_help->setMargin(HelpMargin);
    m_help->hide();
    m_black->setObjectName(QStringLiteral("presenter-black"));
    m_black->setAutoFillBackground(true);
    m_black->setPalette(QPalette(Qt::black));
    m_black->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_black->hide();
}

const lesson::Page &Presenter::page() const
{
    return m_lesson->page(language());
}

int Presenter::typeSize() const
{
    return std::clamp(height() / LinesOfText, SmallestType, LargestType);
}

// Nothing, while what is told is for a slide alone.
void Presenter::showMoment()
{
    const qint64 position = m_simulation.position();
    if (position == 0) {
        m_count->clear();
        return say(m_slide ? tr("Enter begins a run.") : tr("Press → or the clicker to begin the run."));
    }
    QString explained = simulator::explanation(*m_simulation.recording(), position);
    if (m_simulation.want())
        explained += u' ' + tr("It waits for an answer, which is given in the simulator.");
    say(explained);
    m_count->setText(QString::number(position));
}

void Presenter::say(const QString &sentence)
{
    m_caption->setText(sentence);
}

void Presenter::showSlide()
{
    if (m_slide)
        m_slide->showStep(page(), m_step, typeSize());
}

void Presenter::goToSlide(int step)
{
    const int last = int(page().steps.size());
    if (step < 0 || step > last || step == m_step)
        return;
    m_step = step;
    showSlide();
}

// The next event while a run goes on; else the next slide.
void Presenter::goOn()
{
    const bool goesOn = m_simulation.isActive() && !m_simulation.isAtEnd();
    if (m_slide && !goesOn)
        goToSlide(m_step + 1);
    else
        m_simulation.step();
}

void Presenter::goBack()
{
    if (m_slide && m_simulation.position() <= 1)
        goToSlide(m_step - 1);
    else
        m_simulation.stepBack();
}

void Presenter::play()
{
    m_simulation.isPlaying() ? m_simulation.pause() : m_simulation.play();
}

void Presenter::setBlack(bool black)
{
    m_black->setVisible(black);
    m_black->raise();
    setCursor(black ? Qt::BlankCursor : Qt::ArrowCursor);
}

void Presenter::showHelp(bool shown)
{
    m_help->setVisible(shown);
    m_help->raise();
    shown ? m_helpTime.start(HelpMs) : m_helpTime.stop();
}

// No key of the window's is any key here.
bool Presenter::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void Presenter::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Escape || m_key.matches(QKeySequence(event->keyCombination())) == QKeySequence::ExactMatch) {
        close();
    } else if (!m_black->isHidden() || key == Qt::Key_B || key == Qt::Key_Period) {
        setBlack(m_black->isHidden());
    } else if (key == Qt::Key_L) {
        if (!event->isAutoRepeat())
            m_laser->hold(mapFromGlobal(QCursor::pos()));
    } else if (key == Qt::Key_Question || key == Qt::Key_F1) {
        showHelp(m_help->isHidden());
    } else if (isNextKey(key)) {
        goOn();
    } else if (isBackKey(key)) {
        goBack();
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        m_simulation.step();
    } else if (key == Qt::Key_F5) {
        play();
    } else if (m_slide && (key == Qt::Key_Down || key == Qt::Key_Up)) {
        goToSlide(m_step + (key == Qt::Key_Down ? 1 : -1));
    }
}

void Presenter::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_L && !event->isAutoRepeat())
        m_laser->letGo();
}

void Presenter::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_black->isHidden())
        m_laser->hold(event->position());
}

void Presenter::mouseMoveEvent(QMouseEvent *event)
{
    m_laser->pointAt(event->position());
}

void Presenter::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_laser->letGo();
}

void Presenter::wheelEvent(QWheelEvent *event)
{
    if (m_slide)
        m_slide->scrollBy(-event->angleDelta().y());
}

void Presenter::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int size = typeSize();
    theme::Theme &theme = theme::Theme::instance();
    m_caption->setFont(theme.font(size));
    m_caption->setMinimumHeight(m_caption->fontMetrics().lineSpacing() * CaptionLines);
    m_count->setFont(theme.font(size));
    m_help->setFont(theme.font(size * 4 / 5.0));
    showSlide();
    placeCovers();
}

// Not every window system gives the keys back by itself.
void Presenter::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    parentWidget()->activateWindow();
}

void Presenter::placeCovers()
{
    m_black->setGeometry(rect());
    const int width = this->width() * 3 / 5;
    const int height = m_help->heightForWidth(width);
    // At the top: the state where the run stands is in the middle.
    m_help->setGeometry((this->width() - width) / 2, this->height() / 30, width, height);
}

void Presenter::changeEvent(QEvent *event)
{
    if (event)
        QWidget::changeEvent(event);
    if (event && event->type() != QEvent::LanguageChange)
        return;
    setWindowTitle(tr("Presentation"));
    QStringList lines;
    if (m_slide)
        lines << tr("↑ ↓: slides") << tr("→ ← or the clicker: events of the run; at its end, or without one, slides")
              << tr("Enter: begins the run, and steps on");
    else
        lines << tr("→, Space or the clicker: on") << tr("← or the clicker: back");
    lines << tr("F5: plays and pauses") << tr("Mouse button or L, held: laser dot") << tr("B or the full stop: black")
          << tr("?: these keys") << tr("Esc or %1: ends").arg(m_key.toString(QKeySequence::NativeText));
    m_help->setText(lines.join(u'\n'));
    showSlide();
    showMoment();
    placeCovers();
    showHelp(true);
}

void connectPresenter(Actions &actions, Desks &desks, QWidget *window)
{
    const QAction *action = actions[Act::Present];
    actions.on(Act::Present, &desks, [&desks, action, window] {
        auto *presenter = new Presenter(desks.front(), action->shortcut(), window);
        presenter->showFullScreen();
        presenter->activateWindow();
        presenter->setFocus();
    });
}

} // namespace app
