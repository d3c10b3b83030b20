#include "ui/simulator/predict_words.h"

#include "ui/simulator/event_words.h"
#include "ui/simulator/words.h"

namespace simulator {

QString askText(const rehearse::Prediction &question)
{
    const QString name = question.place->state.name();
    switch (question.subject) {
    case rehearse::Prediction::Subject::NextState: return Words::tr("Which state comes after “%1”?").arg(name);
    case rehearse::Prediction::Subject::Output: return Words::tr("What does “%1” give on?").arg(name);
    case rehearse::Prediction::Subject::Wait: return Words::tr("How long does “%1” wait now?").arg(name);
    }
    return {};
}

QString choiceText(const rehearse::Guess &choice, qsizetype most)
{
    if (choice.output)
        return shortJson(choice.output, most);
    if (choice.state.empty())
        return choice.wait == 0 ? Words::tr("not at all") : durationText(double(choice.wait) / 1000);
    return QString::fromStdString(choice.state);
}

QString slipText(rehearse::Slip slip)
{
    using enum rehearse::Slip;
    const auto without = [](const char *field) {
        return Words::tr("So it would be without %1.").arg(QLatin1StringView(field));
    };
    switch (slip) {
    case None: return {};
    case OtherWay: return Words::tr("It is another way out of this state, and not the one that is taken here.");
    case Elsewhere: return Words::tr("No way leads there from this state.");
    case Untouched: return Words::tr("That is the state's input as it came: what the state makes of it is missing.");
    case Merged:
        return Words::tr("A result is never mixed into the input by itself: ResultPath puts it under one name, "
                         "or it takes the input's place.");
    case WithoutInputPath: return without("InputPath");
    case WithoutParameters: return without("Parameters");
    case WithoutResultSelector: return without("ResultSelector");
    case WithoutResultPath: return without("ResultPath");
    case WithoutOutputPath: return without("OutputPath");
    case WithoutOutput: return without("Output");
    case AtOnce: return Words::tr("There is a pause: the virtual clock jumps over it.");
    case SinceStart: return Words::tr("That is counted from the beginning of the run, not from now.");
    case Minutes:
    case Milliseconds: return Words::tr("The number is in seconds.");
    case WithoutBackoff:
        return Words::tr("That is IntervalSeconds, the first pause; each further one is multiplied by BackoffRate.");
    case OneTooFew: return Words::tr("That was the pause before: BackoffRate counts once more by now.");
    case OneTooMany: return Words::tr("That would be the pause after this one: the first pause is not multiplied yet.");
    case WithoutLimit: return Words::tr("MaxDelaySeconds lets no pause grow beyond it.");
    }
    return {};
}

} // namespace simulator
