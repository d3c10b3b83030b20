#include "core/validate/expression_facts.h"

#include "core/expr/jsonata.h"
#include "core/validate/placeholder.h"

#include <QHash>
#include <QMutex>

namespace validate {

namespace {

using SharedFacts = std::shared_ptr<const ExpressionFacts>;

// More than the largest definitions have; beyond it all is forgotten, which costs one slow check.
constexpr qsizetype MostRemembered = 8192;

QStringList names(const std::vector<std::string> &some)
{
    QStringList list;
    for (const std::string &each : some)
        list << QString::fromStdString(each);
    return list;
}

SharedFacts found(std::string_view expression)
{
    const auto compiled = expr::Jsonata::compiled(expression);
    ExpressionFacts facts;
    if (!compiled) {
        facts.error = QString::fromStdString(compiled.error().cause);
    } else {
        const expr::JsonataUse &use = compiled->use();
        facts = {{}, names(use.variables), names(use.library), names(use.states), names(use.calls), names(use.guarded)};
    }
    return std::make_shared<const ExpressionFacts>(std::move(facts));
}

class Memory
{
public:
    SharedFacts get(const QString &written)
    {
        const QMutexLocker lock(&m_mutex);
        return m_facts.value(written);
    }

    void put(const QString &written, const SharedFacts &facts)
    {
        const QMutexLocker lock(&m_mutex);
        if (m_facts.size() >= MostRemembered)
            m_facts.clear();
        m_facts.insert(written, facts);
    }

private:
    QMutex m_mutex;
    QHash<QString, SharedFacts> m_facts;
};

} // namespace

SharedFacts expressionFacts(const QString &written)
{
    static Memory memory;
    if (!written.startsWith(u"{%") || holdsPlaceholder(written))
        return nullptr;
    if (SharedFacts known = memory.get(written))
        return known;
    const std::string text = written.toStdString();
    const auto inside = expr::jsonataInside(text);
    if (!inside)
        return nullptr;
    SharedFacts facts = found(*inside);
    memory.put(written, facts);
    return facts;
}

} // namespace validate
