#include "ui/answers/answer_words.h"

#include "core/expr/jsonata.h"

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

} // namespace

QString callsWords(int first, int last)
{
    if (last == rehearse::Always)
        return first == 0 ? Words::tr("Every call") : Words::tr("From call %1 on").arg(first + 1);
    return first == last ? Words::tr("Call %1").arg(first + 1)
                         : Words::tr("Calls %1 to %2").arg(first + 1).arg(last + 1);
}

QString bindingWords(const sim::Binding &binding)
{
    QString words;
    if (binding.firstIteration) {
        const int first = *binding.firstIteration + 1, last = binding.lastIteration.value_or(first - 1) + 1;
        words += first == last ? Words::tr(", item %1").arg(first) : Words::tr(", items %1 to %2").arg(first).arg(last);
    }
    if (!binding.condition.empty()) {
        const auto inside = expr::jsonataInside(binding.condition);
        const std::string condition(inside ? *inside : binding.condition);
        words += Words::tr(", when %1").arg(QString::fromStdString(condition).trimmed());
    }
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
