#include "ui/problems/fix_text.h"

#include <QCoreApplication>

namespace problems {
namespace {

using language::FixKind;

const char *sourceName(FixKind kind)
{
    switch (kind) {
    case FixKind::CreateState: return QT_TRANSLATE_NOOP("problems::Fix", "Create the state “%1”");
    case FixKind::NameState: return QT_TRANSLATE_NOOP("problems::Fix", "Go to “%1” instead");
    case FixKind::RenameField: return QT_TRANSLATE_NOOP("problems::Fix", "Rename “%1” to “%2”");
    case FixKind::RemoveField: return QT_TRANSLATE_NOOP("problems::Fix", "Remove “%1”");
    case FixKind::AddFields: return QT_TRANSLATE_NOOP("problems::Fix", "Add %1");
    case FixKind::ChooseValue: return QT_TRANSLATE_NOOP("problems::Fix", "Write %1");
    case FixKind::EndHere: return QT_TRANSLATE_NOOP("problems::Fix", "End here");
    case FixKind::GoOnTo: return QT_TRANSLATE_NOOP("problems::Fix", "Go on to “%1”");
    case FixKind::AddDefault: return QT_TRANSLATE_NOOP("problems::Fix", "Add a Default that leads to “%1”");
    case FixKind::MoveLast: return QT_TRANSLATE_NOOP("problems::Fix", "Move the entry with %1 to the end");
    case FixKind::KeepAlone: return QT_TRANSLATE_NOOP("problems::Fix", "Keep only %1");
    case FixKind::RenameState: return QT_TRANSLATE_NOOP("problems::Fix", "Rename the state “%1” to “%2”");
    case FixKind::RemoveState: return QT_TRANSLATE_NOOP("problems::Fix", "Remove the state “%1”");
    case FixKind::ToJsonata: return QT_TRANSLATE_NOOP("problems::Fix", "Turn “%1” into “%2” in JSONata");
    case FixKind::PutIn: return QT_TRANSLATE_NOOP("problems::Fix", "Put in the missing %1");
    case FixKind::RemoveRule: return QT_TRANSLATE_NOOP("problems::Fix", "Remove the rule");
    case FixKind::CatchErrors: return QT_TRANSLATE_NOOP("problems::Fix", "Add a Catch that leads to “%1”");
    case FixKind::TakeOut: break;
    }
    return QT_TRANSLATE_NOOP("problems::Fix", "Take out %1");
}

} // namespace

QString nameOf(const language::Fix &fix)
{
    const QString name = QCoreApplication::translate("problems::Fix", sourceName(fix.kind));
    const QString first = fix.arguments.value(0);
    const bool two =
        fix.kind == FixKind::RenameField || fix.kind == FixKind::RenameState || fix.kind == FixKind::ToJsonata;
    if (two)
        return name.arg(first, fix.arguments.value(1));
    const bool isWhole = fix.kind == FixKind::EndHere || fix.kind == FixKind::RemoveRule;
    return isWhole ? name : name.arg(first);
}

} // namespace problems
