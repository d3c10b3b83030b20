#include "core/convert/state.h"

#include "core/convert/condition.h"
#include "core/expr/path/parser.h"

#include <QHash>

namespace convert {

namespace {

using Text = std::optional<QString>;

const QString RawInput = QStringLiteral("$states.input");

QString text(const Value &value)
{
    return QString::fromStdString(value.get<std::string>());
}

// What a path may follow.
QString enclosed(const QString &expression)
{
    return expression.startsWith(u'$') && !expression.contains(u'(') ? expression : u'(' + expression + u')';
}

class StateConverter
{
public:
    explicit StateConverter(const Value &state) : m_old(state), m_new(state) {}

    ConvertedState done()
    {
        if (!readType()) // what its fields mean cannot be told
            return {m_new, {}, QStringLiteral("Type")};
        readRoot();
        static constexpr const char *paths[] = {"SecondsPath",
                                                "TimestampPath",
                                                "TimeoutSecondsPath",
                                                "HeartbeatSecondsPath",
                                                "MaxConcurrencyPath",
                                                "ToleratedFailurePercentagePath",
                                                "ToleratedFailureCountPath",
                                                "ErrorPath",
                                                "CausePath"};
        for (const char *key : paths)
            convertPath(m_new, key);
        convertItems();
        convertChoices();
        convertWays();
        convertInput();
        convertOutput();
        for (const char *key : {"InputPath", "OutputPath", "ResultPath", "ResultSelector", "Parameters", "Result"})
            m_new.erase(key);
        return {m_new, m_doubts, m_failed};
    }

private:
    bool has(const char *key) const { return m_old.contains(key); }
    bool worksOn() const { return m_type == "Task" || m_type == "Parallel" || m_type == "Map"; }

    void fail(const char *field)
    {
        if (m_failed.isEmpty())
            m_failed = QString::fromLatin1(field);
    }

    void keepDoubts(const Expressions &expressions)
    {
        for (const DoubtCode doubt : expressions.doubts()) {
            if (!m_doubts.contains(doubt))
                m_doubts << doubt;
        }
    }

    Text expression(const Value &written, const QString &root, const char *field)
    {
        Expressions expressions(root);
        const Text made = written.is_string() ? expressions.value(text(written)) : std::nullopt;
        keepDoubts(expressions);
        if (!made)
            fail(field);
        return made;
    }

    std::optional<Value> filled(const Value &tmpl, const QString &root, const char *field)
    {
        Expressions expressions(root);
        const auto made = expressions.filled(tmpl);
        keepDoubts(expressions);
        if (!made)
            fail(field);
        return made;
    }

    QString constructed(const Value &tmpl, const QString &root, const char *field)
    {
        Expressions expressions(root);
        const Text made = expressions.constructed(tmpl);
        keepDoubts(expressions);
        if (!made)
            fail(field);
        return made.value_or(QString());
    }

    bool readType()
    {
        const auto type = m_old.find("Type");
        if (type == m_old.end() || !type->is_string())
            return false;
        m_type = type->get<std::string>();
        return true;
    }

    void readRoot()
    {
        m_root = RawInput;
        if (!has("InputPath"))
            return;
        const Value &path = m_old["InputPath"];
        m_root = path.is_null() ? QStringLiteral("{}") : expression(path, RawInput, "InputPath").value_or(RawInput);
    }

    // "SecondsPath" → "Seconds"
    void convertPath(Value &object, const std::string &key)
    {
        if (!object.contains(key))
            return;
        if (const Text made = expression(object[key], m_root, key.c_str()))
            object[key.substr(0, key.size() - 4)] = braced(*made).toStdString();
        object.erase(key);
    }

    void fillIn(Value &object, const char *key, const char *name)
    {
        if (!object.contains(key))
            return;
        const auto made = filled(object[key], m_root, key);
        object.erase(key);
        if (made)
            object[name] = *made;
    }

    void convertItems()
    {
        fillIn(m_new, "Credentials", "Credentials");
        if (m_type != "Map")
            return;
        fillIn(m_new, "ItemSelector", "ItemSelector");
        fillIn(m_new, "Parameters", "ItemSelector");
        if (has("ItemsPath") || has("InputPath"))
            m_new["Items"] =
                braced(has("ItemsPath") ? expression(m_old["ItemsPath"], m_root, "ItemsPath").value_or(m_root) : m_root)
                    .toStdString();
        m_new.erase("ItemsPath");
        for (const char *key : {"ItemReader", "ResultWriter", "ItemBatcher"}) {
            if (!m_new.contains(key) || !m_new[key].is_object())
                continue;
            fillIn(m_new[key], "Parameters", "Arguments");
            fillIn(m_new[key], "BatchInput", "BatchInput");
            convertPath(m_new[key], "MaxItemsPerBatchPath");
            convertPath(m_new[key], "MaxInputBytesPerBatchPath");
            if (m_new[key].contains("ReaderConfig") && m_new[key]["ReaderConfig"].is_object())
                convertPath(m_new[key]["ReaderConfig"], "MaxItemsPath");
        }
    }

    void convertChoices()
    {
        if (m_type != "Choice" || !has("Choices") || !m_old["Choices"].is_array())
            return;
        Value rules = Value::array();
        for (const Value &rule : m_old["Choices"]) {
            Expressions expressions(m_root);
            const Text made = condition(rule, expressions);
            keepDoubts(expressions);
            if (!made)
                return fail("Choices");
            Value fresh{{"Condition", braced(*made).toStdString()}};
            for (const auto &[key, value] : rule.items()) {
                if (!isComparison(key))
                    fresh[key] = value;
            }
            fillIn(fresh, "Assign", "Assign");
            rules.push_back(std::move(fresh));
        }
        m_new["Choices"] = std::move(rules);
    }

    // Catchers write what they caught where the state would write its result.
    void convertWays()
    {
        if (!m_new.contains("Catch") || !m_new["Catch"].is_array())
            return;
        const QString caught = QStringLiteral("$states.errorOutput");
        for (Value &catcher : m_new["Catch"]) {
            if (!catcher.is_object())
                continue;
            if (catcher.contains("ResultPath")) {
                const QString output = placed(caught, catcher["ResultPath"]);
                catcher.erase("ResultPath");
                if (output != caught)
                    catcher["Output"] = braced(output).toStdString();
            }
            if (catcher.contains("Assign")) {
                if (const auto made = filled(catcher["Assign"], caught, "Assign"))
                    catcher["Assign"] = *made;
            }
        }
    }

    void convertInput()
    {
        if (m_type != "Task" && m_type != "Parallel")
            return;
        if (has("Parameters")) {
            if (const auto made = filled(m_old["Parameters"], m_root, "Parameters"))
                m_new["Arguments"] = *made;
        } else if (m_root != RawInput) {
            m_new["Arguments"] = braced(m_root).toStdString();
        }
    }

    // What ResultPath makes of the state's input and a result.
    QString placed(const QString &result, const Value &path)
    {
        if (path.is_null())
            return RawInput;
        const auto parsed = path.is_string() ? expr::path::parsed(path.get<std::string>())
                                             : Result<expr::path::Path, std::string>(std::string());
        if (!parsed || parsed->root != expr::path::Root::Input) {
            fail("ResultPath");
            return result;
        }
        QStringList names;
        for (const expr::path::Step &step : parsed->steps) {
            const auto *children = std::get_if<expr::path::Children>(&step.what);
            if (!children || children->names.size() != 1 || step.descends) {
                fail("ResultPath");
                return result;
            }
            names << QString::fromStdString(children->names.front());
        }
        return merged(RawInput, names, result);
    }

    static QString merged(const QString &base, const QStringList &names, const QString &result)
    {
        if (names.isEmpty())
            return result;
        const QString key = literal(names.first().toStdString());
        const QString below = base + QStringLiteral(".`%1`").arg(names.first());
        return QStringLiteral("$merge([%1, {%2: %3}])").arg(base, key, merged(below, names.mid(1), result));
    }

    QString result()
    {
        if (worksOn())
            return has("ResultSelector")
                ? constructed(m_old["ResultSelector"], QStringLiteral("$states.result"), "ResultSelector")
                : QStringLiteral("$states.result");
        if (m_type == "Pass" && has("Result"))
            return literal(m_old["Result"]);
        return m_type == "Pass" && has("Parameters") ? constructed(m_old["Parameters"], m_root, "Parameters") : m_root;
    }

    void convertOutput()
    {
        if (m_type == "Fail")
            return;
        const QString made = result();
        if (has("Assign") && m_type != "Choice") {
            if (const auto assigned = filled(m_old["Assign"], enclosed(made), "Assign"))
                m_new["Assign"] = *assigned;
        } else if (has("Assign")) {
            fillIn(m_new, "Assign", "Assign");
        }
        const bool direct = !has("OutputPath") && (!has("ResultPath") || m_old["ResultPath"] == "$");
        const char *shaped = worksOn() ? "ResultSelector" : m_type == "Pass" && !has("Result") ? "Parameters" : nullptr;
        if (direct && shaped && has(shaped)) {
            if (const auto output =
                    filled(m_old[shaped], worksOn() ? QStringLiteral("$states.result") : m_root, shaped))
                m_new["Output"] = *output;
            return;
        }
        if (direct && m_type == "Pass" && has("Result")) {
            if (const auto output = filled(m_old["Result"], m_root, "Result"); output && *output == m_old["Result"]) {
                m_new["Output"] = *output;
                return;
            }
        }
        const QString written = has("ResultPath") ? placed(made, m_old["ResultPath"]) : made;
        setOutput(has("OutputPath") ? leftBy(m_old["OutputPath"], written) : written);
    }

    QString leftBy(const Value &outputPath, const QString &whole)
    {
        if (outputPath.is_null())
            return QStringLiteral("{}");
        return outputPath == "$" ? whole : expression(outputPath, enclosed(whole), "OutputPath").value_or(whole);
    }

    void setOutput(const QString &output)
    {
        if (output != (worksOn() ? QStringLiteral("$states.result") : RawInput))
            m_new["Output"] = braced(output).toStdString();
    }

    const Value &m_old;
    Value m_new;
    std::string m_type;
    QString m_root;
    QList<DoubtCode> m_doubts;
    QString m_failed;
};

} // namespace

ConvertedState converted(const Value &state)
{
    return StateConverter(state).done();
}

} // namespace convert
