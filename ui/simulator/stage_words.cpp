#include "ui/simulator/stage_words.h"

#include "ui/simulator/words.h"

#include <QLocale>

namespace simulator {

QString stageName(sim::StageName name)
{
    using enum sim::StageName;
    switch (name) {
    case Input: return Words::tr("State input");
    case AfterInputPath: return Words::tr("After InputPath");
    case AfterItemsPath: return Words::tr("Items");
    case AfterItemsPointer: return Words::tr("After ItemsPointer");
    case AfterItemSelector: return Words::tr("After ItemSelector");
    case AfterItemBatcher: return Words::tr("After ItemBatcher");
    case AfterParameters: return Words::tr("After Parameters");
    case AfterArguments: return Words::tr("After Arguments");
    case Result: return Words::tr("Result");
    case ErrorOutput: return Words::tr("Error output");
    case AfterResultSelector: return Words::tr("After ResultSelector");
    case AfterResultPath: return Words::tr("After ResultPath");
    case Output: return Words::tr("Output");
    case AssignedVariables: return Words::tr("Assigned variables");
    }
    return {};
}

QString stageMeaning(sim::StageName name)
{
    using enum sim::StageName;
    switch (name) {
    case Input: return Words::tr("what the state was given");
    case AfterInputPath: return Words::tr("the part of the input that InputPath picks");
    case AfterItemsPath: return Words::tr("the items the Map goes through");
    case AfterItemsPointer: return Words::tr("the items the reader found");
    case AfterItemSelector: return Words::tr("what each round is given");
    case AfterItemBatcher: return Words::tr("the batches the items come in");
    case AfterParameters: return Words::tr("what is sent, made by Parameters");
    case AfterArguments: return Words::tr("what is sent, made by Arguments");
    case Result: return Words::tr("what came back");
    case ErrorOutput: return Words::tr("what the catcher gets");
    case AfterResultSelector: return Words::tr("the part of the result that ResultSelector picks");
    case AfterResultPath: return Words::tr("the input with the result put in by ResultPath");
    case Output: return Words::tr("what the next state is given");
    case AssignedVariables: return Words::tr("variables from the next state on");
    }
    return {};
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1024 ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace simulator
