#include "core/carrier/plugins.h"
#include "core/carrier/subject_rules.h"

#include <QDir>
#include <QHash>

namespace carrier {

using exchange::Form;
using exchange::Machine;
using exchange::Tool;
using json::NodeId;
using json::NoNode;
using validate::Rule;

namespace {

// Names a file beside the template, whatever variables are set and wherever Terraform is started.
bool isPlainlyNamed(const QString &outer, const exchange::Template &in, const Machine &machine)
{
    if (machine.file.isEmpty() || machine.file.contains(u'$') || machine.file.contains(u"{{"))
        return false;
    const QStringView written = QStringView(outer).sliced(machine.place.begin, machine.place.length());
    if (written.contains(u"path.root") || written.contains(u"path.cwd"))
        return false;
    if (machine.tool != Tool::Serverless)
        return true;
    return in.tree
        && in.tree->find(in.tree->root(), u"service") != NoNode; // parts name theirs from the service's folder
}

void checkFiles(const QString &outer, const exchange::Template &in, const IsThere &isThere,
                std::vector<validate::Diagnostic> &found)
{
    QHash<QString, QString> first;
    for (const Machine &machine : in.machines) {
        if (!isPlainlyNamed(outer, in, machine))
            continue;
        const QString file = QDir::cleanPath(machine.file); // "./a" is "a"
        if (!isThere(machine.file))
            found.push_back(outsideFinding(Rule::MissingDefinitionFile, machine.place, {file}));
        const auto other = first.constFind(file);
        if (other == first.cend())
            first.insert(file, machine.name);
        else if (machine.tool != Tool::Serverless) // there one file may hold several
            found.push_back(outsideFinding(Rule::SharedDefinitionFile, machine.place, {file, *other}));
    }
}

} // namespace

std::vector<validate::Diagnostic> remarksOnFile(const QString &outer, const exchange::Template &in,
                                                const IsThere &isThere)
{
    std::vector<validate::Diagnostic> found;
    if (in.tool == Tool::Serverless && in.tree) {
        if (const NodeId section = sectionWithoutPlugin(*in.tree); section != NoNode)
            found.push_back(outsideFinding(Rule::MissingPlugin, (*in.tree)[section].key, {}));
    }
    checkFiles(outer, in, isThere, found);
    std::ranges::stable_sort(found, {}, [](const validate::Diagnostic &each) { return each.span.begin; });
    return found;
}

} // namespace carrier
