#include "app/prices.h"

#include "app/file_access.h"
#include "core/price/list.h"

#include <QDir>
#include <QFileInfo>

namespace app {

std::optional<Refusal> usePricesIn(const QString &folder)
{
    const QString path = QDir(folder).filePath(QStringLiteral("prices.json"));
    if (!QFileInfo::exists(path))
        return std::nullopt;
    const auto bytes = bytesOf(path);
    auto list = price::listFrom(bytes ? bytes->toStdString() : std::string());
    if (!list)
        return list.error().about(path);
    price::use(std::move(*list));
    return std::nullopt;
}

} // namespace app
