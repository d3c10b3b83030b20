#include "ui/simulator/outbox_view.h"

#include "core/asl/services.h"
#include "ui/simulator/json_box.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/verbatim.h"

#include <QDateTime>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace simulator {

namespace {

using rehearse::Delivery;
using rehearse::Message;

QString text(const std::string &words)
{
    return QString::fromStdString(words);
}

const asl::Service *serviceOf(const Message &message)
{
    return asl::serviceNamed(text(message.service));
}

// The last part of an ARN or an address is what people call the thing.
QString shortName(const QString &to)
{
    const bool isArn = to.startsWith(u"arn:"), isQueue = to.contains(u"/") && to.contains(u"sqs");
    return isArn ? to.section(u':', -1) : isQueue ? to.section(u'/', -1) : to;
}

} // namespace

OutboxView::OutboxView(session::SimulationController &simulation, QWidget *parent)
    : QWidget(parent), m_simulation(simulation), m_list(new QListWidget), m_body(jsonReader()),
      m_nothing(theme::plainLabel()), m_save(new QPushButton)
{
    m_list->setObjectName(QStringLiteral("outbox"));
    m_list->setUniformItemSizes(true);
    m_body->setObjectName(QStringLiteral("outbox-body"));
    m_nothing->setWordWrap(true);
    m_nothing->setProperty("role", QStringLiteral("dim"));
    m_nothing->setContentsMargins(10, 8, 10, 8);
    m_save->setObjectName(QStringLiteral("save-s3-files"));
    m_save->setProperty("quiet", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 6);
    column->setSpacing(4);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    column->addWidget(m_body, 1);
    column->addWidget(m_save, 0, Qt::AlignLeft);
    using Simulation = session::SimulationController;
    connect(&m_simulation, &Simulation::momentChanged, this, &OutboxView::follow);
    connect(&m_simulation, &Simulation::runChanged, this, &OutboxView::follow);
    connect(m_list, &QListWidget::currentRowChanged, this, &OutboxView::showChosen);
    connect(m_list, &QListWidget::itemPressed, this, &OutboxView::goToChosen); // the body makes the list shorter
    connect(m_list, &QListWidget::itemActivated, this, &OutboxView::goToChosen);
    connect(m_save, &QPushButton::clicked, this, &OutboxView::saveFiles);
    retranslateUi();
}

void OutboxView::retranslateUi()
{
    m_list->setAccessibleName(tr("Messages that the run would have sent"));
    m_body->setAccessibleName(tr("What the message says"));
    m_nothing->setText(tr("Nothing sent so far. Here come messages to SNS, SQS and EventBridge, HTTP requests, "
                          "e-mails, and files written to S3."));
    m_messages.clear();
    m_list->clear();
    refresh();
}

void OutboxView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void OutboxView::follow()
{
    if (isVisible())
        refresh();
}

const std::map<std::string, std::string> *OutboxView::files() const
{
    const sim::Run *run = m_simulation.run();
    const bool isThere = run && m_simulation.isAtFrontier() && !run->objects().empty();
    return isThere ? &run->objects() : nullptr;
}

void OutboxView::refresh()
{
    const history::Recording *recording = m_simulation.recording();
    std::vector<Message> now =
        recording ? rehearse::outboxOf(*recording, m_simulation.position()) : std::vector<Message>();
    const std::vector<Message> before = std::exchange(m_messages, std::move(now));
    while (m_list->count() > int(m_messages.size()))
        delete m_list->takeItem(m_list->count() - 1);
    for (int row = 0; row < int(m_messages.size()); ++row) {
        if (row >= m_list->count())
            m_list->addItem(QString());
        else if (size_t(row) < before.size() && before[size_t(row)] == m_messages[size_t(row)])
            continue;
        fillRow(row);
    }
    const auto *written = files();
    m_save->setVisible(written);
    if (written)
        m_save->setText(tr("Save %n file(s) written to S3…", nullptr, int(written->size())));
    m_nothing->setVisible(m_messages.empty() && !written);
    m_list->setVisible(!m_messages.empty());
    showChosen();
    Q_EMIT counted(int(m_messages.size()));
}

void OutboxView::fillRow(int row)
{
    const Message &message = m_messages[size_t(row)];
    QListWidgetItem *item = m_list->item(row);
    const asl::Service *service = serviceOf(message);
    const bool isLost = message.delivery == Delivery::Failed;
    const QString subject = text(message.subject);
    QString words = shortName(text(message.to));
    if (!subject.isEmpty())
        words += QStringLiteral(" — ") + subject;
    if (isLost)
        words += QStringLiteral(" · ") + tr("not delivered");
    else if (message.attempt > 1)
        words += QStringLiteral(" · ") + tr("attempt %1").arg(message.attempt);
    item->setText(words);
    item->setIcon(theme::icon(service ? QString::fromLatin1(service->icon) : QStringLiteral("send"),
                              isLost ? theme::colours().error : theme::colours().accent));
    item->setForeground(isLost ? theme::colours().error : theme::colours().ink);
    item->setToolTip(theme::verbatim(words));
}

void OutboxView::showChosen()
{
    const int row = m_list->currentRow();
    const bool isChosen = row >= 0 && row < int(m_messages.size());
    m_body->setVisible(isChosen);
    if (!isChosen)
        return;
    const Message &message = m_messages[size_t(row)];
    const asl::Service *service = serviceOf(message);
    const double seconds = double(message.at - m_simulation.recording()->start()) / 1000;
    QStringList lines{
        tr("%1 to %2").arg(service ? QString::fromLatin1(service->title) : text(message.service), text(message.to)),
        tr("from %1, attempt %2, after %3 s")
            .arg(message.place->state.name())
            .arg(message.attempt)
            .arg(QLocale().toString(seconds))};
    if (!message.subject.empty())
        lines << tr("Subject: %1").arg(text(message.subject));
    if (message.delivery == Delivery::Failed)
        lines << tr("Not delivered: the call failed.");
    const QString shown = lines.join(u'\n') + QStringLiteral("\n\n") + text(message.body);
    if (m_body->toPlainText() != shown)
        m_body->setPlainText(shown);
}

void OutboxView::goToChosen()
{
    const int row = m_list->currentRow();
    if (row >= 0 && row < int(m_messages.size()))
        m_simulation.seek(m_messages[size_t(row)].event + 1);
}

void OutboxView::saveFiles()
{
    const auto *written = files();
    if (!written)
        return;
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Save the files that the run wrote to S3"),
                                                             m_simulation.filesFolder());
    if (!folder.isEmpty())
        Q_EMIT filesExported(folder, *written);
}

} // namespace simulator
