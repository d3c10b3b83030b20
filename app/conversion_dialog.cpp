#include "app/conversion_dialog.h"

#include "app/refusals.h"
#include "app/run_comparison.h"
#include "core/asl/reader.h"
#include "core/json/parser.h"
#include "core/yaml/parser.h"
#include "ui/problems/problem_text.h"
#include "ui/theme/theme.h"
#include "ui/theme/verbatim.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBlock>
#include <QVBoxLayout>

namespace app {

namespace {

QPlainTextEdit *textView(const char *objectName, const QString &name)
{
    auto *view = new QPlainTextEdit;
    view->setObjectName(QLatin1StringView(objectName));
    view->setReadOnly(true);
    view->setLineWrapMode(QPlainTextEdit::NoWrap);
    view->setFont(theme::Theme::instance().codeFont());
    view->setAccessibleName(name);
    return view;
}

// The lines that differ, so that the eye finds them.
void mark(QPlainTextEdit &view, const std::vector<text::Span> &spans)
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const text::Span span : spans) {
        QTextBlock block = view.document()->findBlock(int(span.begin));
        for (; block.isValid() && block.position() <= span.end; block = block.next()) {
            QTextEdit::ExtraSelection line;
            line.cursor = QTextCursor(block);
            line.format.setBackground(theme::colours().accentSoft);
            line.format.setProperty(QTextFormat::FullWidthSelection, true);
            marks << line;
        }
    }
    view.setExtraSelections(marks);
}

// It is asked with every key while a text is half typed; whatever happens to it there must not reach those who follow
// the text, too.
Result<convert::Conversion> converted(const asl::Definition &definition, const asl::StatePath &only)
{
    try {
        return only.isEmpty() ? convert::toJsonata(definition) : convert::toJsonata(definition, only);
    } catch (const std::exception &thrown) {
        return Refusal{Code::NotConverted, {QString::fromUtf8(thrown.what())}};
    }
}

void scrollTo(QPlainTextEdit &view, qsizetype position)
{
    const int line = view.document()->findBlock(int(position)).blockNumber();
    view.verticalScrollBar()->setValue(std::max(0, line - 2));
}

} // namespace

ConversionDialog::ConversionDialog(session::Session &session, session::SimulationController &simulation,
                                   QWidget *parent)
    : QDialog(parent), m_session(session), m_simulation(simulation), m_onlySelected(new QCheckBox),
      m_count(theme::plainLabel()), m_before(textView("before", tr("In JSONPath"))),
      m_after(textView("after", tr("In JSONata"))), m_doubts(new QListWidget), m_comparison(theme::plainLabel()),
      m_convert(nullptr)
{
    setObjectName(QStringLiteral("conversion"));
    setWindowTitle(tr("Convert to JSONata"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(1080, 680);
    auto *texts = new QSplitter;
    texts->addWidget(m_before);
    texts->addWidget(m_after);
    texts->setChildrenCollapsible(false);
    m_doubts->setAccessibleName(tr("To check"));
    m_doubts->setMaximumHeight(132);
    m_doubts->setWordWrap(true);
    for (QLabel *label : {m_count, m_comparison})
        label->setWordWrap(true);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_convert = buttons->addButton(tr("Convert"), QDialogButtonBox::AcceptRole);
    m_convert->setDefault(true);
    m_convert->setProperty("primary", true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_count);
    column->addWidget(m_onlySelected);
    column->addWidget(texts, 1);
    column->addWidget(m_doubts);
    column->addWidget(m_comparison);
    column->addWidget(buttons);

    m_pool.setMaxThreadCount(1);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_convert, &QPushButton::clicked, this, &ConversionDialog::convertNow);
    connect(m_onlySelected, &QCheckBox::toggled, this, &ConversionDialog::compute);
    connect(&session, &session::Session::selectionChanged, this, [this] {
        if (m_onlySelected->isChecked() || m_onlySelected->isHidden() != m_session.current().isEmpty())
            compute();
    });
    connect(&session.document(), &document::WorkflowDocument::changed, this, &ConversionDialog::compute);
    connect(m_doubts, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) {
        m_session.select({m_conversion.doubts[size_t(item->data(Qt::UserRole).toInt())].state});
    });
    const auto follow = [](QPlainTextEdit *from, QPlainTextEdit *to) {
        connect(from->verticalScrollBar(), &QScrollBar::sliderMoved, to->verticalScrollBar(), &QScrollBar::setValue);
    };
    follow(m_before, m_after);
    follow(m_after, m_before);
    compute();
}

ConversionDialog::~ConversionDialog()
{
    m_pool.waitForDone(); // it answers to this window
}

void ConversionDialog::narrowToState()
{
    m_onlySelected->setChecked(true);
}

void ConversionDialog::compute()
{
    const document::SharedSnapshot now = m_session.document().snapshot();
    const asl::StatePath state = m_session.current();
    m_onlySelected->setVisible(!state.isEmpty());
    m_onlySelected->setText(theme::withoutKeys(tr("Only “%1”").arg(state.name())));
    const bool onlyOne = !state.isEmpty() && m_onlySelected->isChecked();
    const auto made = converted(now->definition, onlyOne ? state : asl::StatePath());
    m_conversion = made ? *made : convert::Conversion();
    m_number = now->number;
    m_convert->setEnabled(!m_conversion.patch.empty());
    m_doubts->setVisible(!m_conversion.doubts.empty());
    m_comparison->clear();
    showDoubts();
    const QString after = text::applied(now->text, m_conversion.patch);
    showTexts(now->text, after);
    if (!made)
        m_count->setText(problems::sentence(made.error()));
    else if (m_conversion.patch.empty())
        m_count->setText(tr("Nothing here is in JSONPath."));
    else if (m_conversion.doubts.empty())
        m_count->setText(tr("All of it means the same in JSONata."));
    else
        m_count->setText(
            tr("%n spot(s) to check: there the two languages may differ.", nullptr, int(m_conversion.doubts.size())));
    if (!m_conversion.patch.empty())
        compare(after);
}

void ConversionDialog::showTexts(const QString &before, const QString &after)
{
    m_before->setPlainText(before);
    m_after->setPlainText(after);
    std::vector<text::Span> taken, put;
    qsizetype shift = 0;
    for (const text::Edit &edit : m_conversion.patch) {
        const qsizetype begin = edit.span.begin + shift;
        taken.push_back(edit.span);
        put.push_back({begin, begin + edit.replacement.size()});
        shift += edit.replacement.size() - edit.span.length();
    }
    mark(*m_before, taken);
    mark(*m_after, put);
    if (!taken.empty()) {
        scrollTo(*m_before, taken.front().begin);
        scrollTo(*m_after, put.front().begin);
    }
}

void ConversionDialog::showDoubts()
{
    m_doubts->clear();
    for (size_t i = 0; i < m_conversion.doubts.size(); ++i) {
        const convert::Doubt &doubt = m_conversion.doubts[i];
        auto *item =
            new QListWidgetItem(QStringLiteral("%1: %2").arg(doubt.state.name(), problems::sentence(doubt)), m_doubts);
        item->setData(Qt::UserRole, int(i));
    }
}

void ConversionDialog::compare(const QString &converted)
{
    const document::SharedSnapshot now = m_session.document().snapshot();
    auto before = m_simulation.setupFor(now->definition);
    auto after = m_simulation.setupFor(asl::read(yaml::parse(converted, now->tree->format())));
    if (!before || !after)
        return;
    m_comparison->setText(tr("Trying both versions…"));
    m_pool.start([this, first = std::move(*before), second = std::move(*after), number = m_number]() mutable {
        const RunComparison result = compared(std::move(first), std::move(second));
        QMetaObject::invokeMethod(
            this,
            [this, result, number] {
                if (number == m_number)
                    m_comparison->setText(result.sentence);
            },
            Qt::QueuedConnection);
    });
}

void ConversionDialog::convertNow()
{
    if (m_number == m_session.document().snapshot()->number) // else the patch is of another text
        m_session.document().commit(m_conversion.patch, tr("Convert to JSONata"));
    accept();
}

} // namespace app
