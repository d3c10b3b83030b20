#include "core/rehearse/definition_text.h"

#include "core/asl/reader.h"
#include "core/yaml/parser.h"

namespace rehearse {

asl::Definition definitionFrom(const QString &text, const QString &file)
{
    return asl::read(yaml::parse(text, yaml::formatOf(file, text)));
}

} // namespace rehearse
