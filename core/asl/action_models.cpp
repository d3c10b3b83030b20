#include "core/asl/action_models.h"

#include <QResource>

#include <algorithm>
#include <string_view>

static void initialiseParameters()
{
    Q_INIT_RESOURCE(parameters);
}

namespace asl {

namespace {

std::string_view resourceLines()
{
    static const std::string_view lines = [] {
        initialiseParameters();
        const QResource resource(QStringLiteral(":/catalogue/parameters.txt"));
        const std::string_view all(reinterpret_cast<const char *>(resource.data()), size_t(resource.size()));
        return all.substr(std::min(all.find('\n'), all.size() - 1) + 1); // behind the line that says what it is
    }();
    return lines;
}

std::string_view lineAround(std::string_view all, size_t at)
{
    const size_t before = at == 0 ? all.npos : all.rfind('\n', at - 1);
    const size_t begin = before == all.npos ? 0 : before + 1;
    return all.substr(begin, std::min(all.find('\n', begin), all.size()) - begin);
}

// What follows the key on its line; no value where no line has it.
std::optional<std::string_view> toldOf(std::string_view key)
{
    const std::string_view all = resourceLines();
    size_t low = 0, high = all.size();
    while (low < high) {
        const std::string_view line = lineAround(all, low + (high - low) / 2);
        const std::string_view there = line.substr(0, line.find('\t'));
        if (there == key)
            return line.substr(std::min(there.size() + 1, line.size()));
        if (there < key)
            low = size_t(line.data() + line.size() - all.data()) + 1;
        else
            high = size_t(line.data() - all.data());
    }
    return std::nullopt;
}

ParameterType typeOf(char kind)
{
    switch (kind) {
    case 's':
    case 't': return ParameterType::Text;
    case 'n': return ParameterType::Number;
    case 'b': return ParameterType::Boolean;
    case 'a': return ParameterType::List;
    default: return ParameterType::Json;
    }
}

// "Name!s", "Names=ONE|TWO"
Parameter parsed(const QString &word)
{
    Parameter parameter;
    const qsizetype equals = word.indexOf(u'=');
    const QString lead = word.left(equals);
    if (equals >= 0)
        parameter.values = word.mid(equals + 1).split(u'|');
    parameter.required = lead.at(lead.size() - 2) == u'!';
    parameter.type = typeOf(lead.back().toLatin1());
    parameter.name = lead.chopped(parameter.required ? 2 : 1);
    return parameter;
}

} // namespace

QStringList titlesOf(const QString &service)
{
    const auto told = toldOf(service.toLower().toStdString());
    return told ? QString::fromUtf8(told->data(), qsizetype(told->size())).split(u'\t', Qt::SkipEmptyParts)
                : QStringList();
}

std::optional<std::vector<Parameter>> modelledParameters(const QString &service, const QString &action)
{
    const QString spelt = action.left(1).toLower() + action.mid(1);
    const auto told = toldOf((service.toLower() + u':' + spelt).toStdString());
    if (!told)
        return std::nullopt;
    std::vector<Parameter> parameters;
    const QString words = QString::fromUtf8(told->data(), qsizetype(told->size()));
    for (const QString &word : words.split(u'\t', Qt::SkipEmptyParts))
        parameters.push_back(parsed(word));
    return parameters;
}

} // namespace asl
