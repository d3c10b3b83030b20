#include "ui/lesson/evidence_text.h"

#include "core/expr/value_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace lessons {

namespace {

using What = compare::Parting::What;

constexpr qsizetype DataShown = 300; // characters

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(lessons)
};

QString tr(const char *text)
{
    return Sentences::tr(text);
}

QString shortened(const std::string &data)
{
    const QString text = QString::fromStdString(data);
    return text.size() <= DataShown ? text : text.left(DataShown) + u'…';
}

// "cobrar-pedido", "sqs:sendMessage": the part that tells one action from another.
QString actionName(const std::string &resource)
{
    const QString text = QString::fromStdString(resource);
    if (!text.startsWith(u"arn:"))
        return shortened(resource);
    const qsizetype function = text.indexOf(QStringLiteral(":function:"));
    return function >= 0 ? text.mid(function + 10) : text.section(u':', text.contains(u":::") ? 5 : 6);
}

QString seconds(const std::string &milliseconds)
{
    return QLocale().toString(QString::fromStdString(milliseconds).toDouble() / 1000, 'g', 6);
}

QString callText(const compare::Parting &parting)
{
    const QString mine = actionName(parting.oneDoes), wanted = actionName(parting.otherDoes);
    if (parting.oneDoes.empty())
        return tr("yours ends without calling %1").arg(wanted);
    if (parting.otherDoes.empty())
        return tr("yours calls %1, where nothing more is wanted").arg(mine);
    return tr("yours calls %1 where %2 is wanted").arg(mine, wanted);
}

QString outputText(const compare::Parting &parting)
{
    if (parting.oneDoes.empty())
        return tr("yours has no output; wanted was %1").arg(shortened(parting.otherDoes));
    if (parting.otherDoes.empty())
        return tr("yours gives %1; no output was wanted").arg(shortened(parting.oneDoes));
    return tr("yours gives %1; wanted was %2").arg(shortened(parting.oneDoes), shortened(parting.otherDoes));
}

QString errorText(const compare::Parting &parting)
{
    const QString none = tr("no error");
    const auto name = [&none](const std::string &error) { return error.empty() ? none : shortened(error); };
    return tr("yours fails with %1; wanted was %2").arg(name(parting.oneDoes), name(parting.otherDoes));
}

QString partingText(const compare::Parting &parting)
{
    const QString mine = shortened(parting.oneDoes), wanted = shortened(parting.otherDoes);
    switch (parting.what) {
    case What::Endless: return tr("one goes round and never ends, the other does not");
    case What::Call: return callText(parting);
    case What::Input: return tr("a call of yours gets %1; wanted was %2").arg(mine, wanted);
    case What::Wait:
        return tr("yours is there after %1 s; wanted was after %2 s")
            .arg(seconds(parting.oneDoes), seconds(parting.otherDoes));
    case What::Status: return tr("yours ends with %1; wanted was %2").arg(mine, wanted);
    case What::Error: return errorText(parting);
    case What::Output: return outputText(parting);
    case What::Names: return tr("yours goes to “%1”; wanted was “%2”").arg(mine, wanted);
    }
    return {};
}

QString answerText(const sim::Answer &answer)
{
    if (answer.noAnswer)
        return tr("never answers");
    if (answer.thrown)
        return QString::fromStdString(answer.thrown->error.value_or(std::string()));
    return answer.result ? shortened(expr::jsonText(*answer.result)) : QString();
}

} // namespace

QString answersText(const compare::Trial &trial)
{
    QStringList lines;
    std::string last;
    for (const sim::Script::Entry &entry : trial.script.entries()) {
        if (entry.state != last)
            lines << QString::fromStdString(entry.state) + QStringLiteral(": ") + answerText(entry.answer);
        else
            lines.last() += tr(", then ") + answerText(entry.answer);
        last = entry.state;
    }
    return lines.join(QStringLiteral("; "));
}

QString sentence(const lesson::Evidence &evidence)
{
    const QString input = shortened(expr::jsonText(evidence.trial.input));
    const QString what = partingText(evidence.parting);
    const QString mine = QString::fromStdString(evidence.lastState),
                  wanted = QString::fromStdString(evidence.wantedLastState);
    if (mine != wanted && !mine.isEmpty() && !wanted.isEmpty() && evidence.parting.what != What::Names)
        return tr("With %1 yours ends in “%2”, wanted was “%3”: %4.").arg(input, mine, wanted, what);
    return tr("With %1 %2.").arg(input, what);
}

} // namespace lessons
