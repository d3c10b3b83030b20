#include "ui/answers/answer_words.h"

#include <QLocale>

namespace answers {

namespace {

constexpr qsizetype ShownAtMost = 60; // characters of a result, in a sentence

QString shortened(const Value &result)
{
    const QString text =
        QString::fromStdString(result.dump(-1, ' ', false, Value::error_handler_t::replace)).simplified();
    return text.size() > ShownAtMost ? text.left(ShownAtMost) + u'…' : text;
}

QString attemptsWords(int first, int last)
{
    if (last == rehearse::Always)
        return first == 0 ? Words::tr("Every call") : Words::tr("From call %1 on").arg(first + 1);
    return first == last ? Words::tr("Call %1").arg(first + 1)
                         : Words::tr("Calls %1 to %2").arg(first + 1).arg(last + 1);
}

} // namespace

QString callsWords(const sim::Script::Entry &entry)
{
    QString words = attemptsWords(entry.first, entry.last);
    const sim::Binding &binding = entry.binding;
    if (binding.firstIteration) {
        const int first = *binding.firstIteration, last = binding.lastIteration.value_or(first);
        words += QStringLiteral(", ")
            + (first == last ? Words::tr("round %1").arg(first) : Words::tr("rounds %1 to %2").arg(first).arg(last));
    }
    if (!binding.condition.empty())
        words += QStringLiteral(", ") + Words::tr("where a condition holds");
    return words;
}

QString answerWords(const sim::Answer &answer)
{
    QString words = answer.noAnswer ? Words::tr("never answers")
        : answer.thrown ? Words::tr("throws %1").arg(QString::fromStdString(answer.thrown->error.value_or("")))
                        : Words::tr("returns %1").arg(shortened(answer.result.value_or(Value::object())));
    if (answer.durationSeconds > 0 && !answer.noAnswer)
        words += QStringLiteral(", ") + Words::tr("after %1 s").arg(QLocale().toString(answer.durationSeconds));
    return words;
}

QString jsonText(const Value &value)
{
    return QString::fromStdString(value.dump(2, ' ', false, Value::error_handler_t::replace));
}

} // namespace answers
