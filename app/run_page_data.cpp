#include "app/run_page_data.h"

#include "app/refusals.h"
#include "core/history/visit.h"
#include "core/simulate/run.h"
#include "ui/simulator/event_words.h"
#include "ui/simulator/explain.h"

#include <QLocale>

namespace app {

namespace {

// Data by number: the same text is kept once, and the same value is written out once.
class Payloads
{
public:
    int numberOf(const SharedValue &value)
    {
        const auto known = m_byValue.find(value.get());
        if (known != m_byValue.end())
            return known->second;
        m_held.push_back(value); // so that no other value takes its address
        const QByteArray text = QByteArray::fromStdString(value->dump(-1, ' ', false, Value::error_handler_t::replace));
        int number = m_byText.value(text, -1);
        if (number < 0) {
            number = int(m_texts.size());
            m_byText.insert(text, number);
            m_texts.push_back(text.toStdString());
            m_bytes += text.size();
        }
        m_byValue.emplace(value.get(), number);
        return number;
    }
    qsizetype bytes() const { return m_bytes; }
    Value texts() const { return m_texts; }

private:
    std::unordered_map<const Value *, int> m_byValue;
    std::vector<SharedValue> m_held;
    QHash<QByteArray, int> m_byText;
    std::vector<std::string> m_texts;
    qsizetype m_bytes = 0;
};

// Sets of variables by number.
class VariableScopes
{
public:
    int numberOf(const expr::Variables &variables, Payloads &payloads)
    {
        Value scope = Value::array();
        for (const auto &[name, value] : variables)
            scope.push_back({name, payloads.numberOf(value)});
        const auto [known, isNew] =
            m_numbers.emplace(scope.dump(-1, ' ', false, Value::error_handler_t::replace), int(m_scopes.size()));
        if (isNew)
            m_scopes.push_back(std::move(scope));
        return known->second;
    }
    const Value &all() const { return m_scopes; }

private:
    std::unordered_map<std::string, int> m_numbers;
    Value m_scopes = Value::array();
};

class PageStates
{
public:
    explicit PageStates(const RunPicture &picture)
    {
        for (size_t i = 0; i < picture.states.size(); ++i)
            add(picture.states[i], picture.summaries[i]);
    }
    int numberOf(const asl::StatePath &path)
    {
        const auto known = m_numbers.constFind(path);
        return known != m_numbers.cend() ? *known : add(path, {});
    }
    const Value &all() const { return m_states; }

private:
    int add(const asl::StatePath &path, const QString &summary)
    {
        const int number = int(m_states.size());
        m_numbers.insert(path, number);
        m_states.push_back({path.name().toStdString(), summary.toStdString()});
        return number;
    }

    QHash<asl::StatePath, int> m_numbers;
    Value m_states = Value::array();
};

// What changes on the picture from event to event.
class Marks
{
public:
    Marks(const history::Recording &recording, const RunPicture &picture, PageStates &states)
        : m_recording(recording), m_picture(picture), m_states(states), m_isTaken(picture.arrows.size()),
          m_isShown(picture.arrows.size())
    {
    }

    void tell(Value &told, std::int64_t count)
    {
        const history::Progress &progress = m_progression.at(m_recording.events, count);
        if (Value changed = changedStates(progress); !changed.empty())
            told["m"] = std::move(changed);
        if (Value changed = changedArrows(progress); !changed.empty())
            told["g"] = std::move(changed);
    }

private:
    static bool isBusy(history::Mark mark)
    {
        return mark == history::Mark::Running || mark == history::Mark::Waiting || mark == history::Mark::Retrying;
    }

    Value changedStates(const history::Progress &progress)
    {
        Value changed = Value::array();
        for (auto each = progress.states.cbegin(); each != progress.states.cend(); ++each) {
            const auto known = m_known.constFind(each.key());
            if (known != m_known.cend() && known->progress == each.value() && !isBusy(each->mark))
                continue;
            canvas::NodeLook look;
            canvas::addProgress(look, each.value(), progress.now, *m_recording.definition, each.key());
            // One that is not tried again looks so, too, until its error has gone on.
            QString note = each->mark == history::Mark::Retrying && each->retries == 0 ? QString() : look.markText;
            if (look.visits > 1)
                note += (note.isEmpty() ? u"×%1"_qs : u" · ×%1"_qs).arg(look.visits);
            const Known now{each.value(), note};
            if (known != m_known.cend() && known->progress.mark == now.progress.mark && known->note == note) {
                m_known[each.key()] = now;
                continue;
            }
            changed.push_back({m_states.numberOf(each.key()), int(each->mark), note.toStdString()});
            m_known[each.key()] = now;
        }
        return changed;
    }

    // As canvas::TakenEdges has it: of an arrow and a catcher's arrow between the same two states, what became of the
    // state decides.
    Value changedArrows(const history::Progress &progress)
    {
        for (; m_seen < progress.taken.size(); ++m_seen) {
            const history::Taken &taken = progress.taken[m_seen];
            for (size_t i = 0; i < m_isTaken.size(); ++i)
                if (m_picture.arrows[i].from == taken.from && m_picture.arrows[i].to == taken.to)
                    m_isTaken[i] = true;
        }
        Value changed = Value::array();
        for (size_t i = 0; i < m_isTaken.size(); ++i) {
            const RunPicture::Arrow &arrow = m_picture.arrows[i];
            const bool isShown =
                m_isTaken[i] && (!arrow.catches || progress.states.value(arrow.from).mark == history::Mark::Caught);
            if (isShown != m_isShown[i])
                changed.push_back(isShown ? int(i) : -int(i) - 1);
            m_isShown[i] = isShown;
        }
        return changed;
    }

    struct Known
    {
        history::StateProgress progress;
        QString note;
    };

    const history::Recording &m_recording;
    const RunPicture &m_picture;
    PageStates &m_states;
    history::Progression m_progression;
    QHash<asl::StatePath, Known> m_known;
    std::vector<bool> m_isTaken, m_isShown;
    size_t m_seen = 0; // of what was taken
};

// "<b>A &amp; B</b> begins." as plain and bold texts by turns: ["", "A & B", " begins."].
Value sentenceParts(const QString &richText)
{
    Value parts = Value::array();
    for (const QString &outer : richText.split(u"<b>"_qs))
        for (QString part : outer.split(u"</b>"_qs))
            parts.push_back(part.replace(u"&lt;"_qs, u"<"_qs)
                                .replace(u"&gt;"_qs, u">"_qs)
                                .replace(u"&quot;"_qs, u"\""_qs)
                                .replace(u"&amp;"_qs, u"&"_qs)
                                .toStdString());
    return parts;
}

class PageData
{
public:
    PageData(const history::Recording &recording, const RunPicture &picture)
        : m_recording(recording), m_states(picture), m_marks(recording, picture, m_states)
    {
    }

    Result<Value> made()
    {
        if (const auto fits = fitsPage(m_recording); !fits)
            return fits.error();
        const auto count = std::int64_t(m_recording.events.size());
        Value events = Value::array();
        for (std::int64_t i = 1; i <= count; ++i) {
            events.push_back(told(i));
            if (m_payloads.bytes() > MostPageBytes)
                return Refusal{Code::RunTooLarge, {QLocale().toString(MostPageBytes / 1'000'000)}};
        }
        return Value{{"states", m_states.all()},
                     {"payloads", m_payloads.texts()},
                     {"scopes", m_scopes.all()},
                     {"events", std::move(events)}};
    }

private:
    Value told(std::int64_t count)
    {
        const history::Event &event = m_recording.events[size_t(count - 1)];
        Value told = {{"n", event.id},
                      {"t", simulator::sinceStart(event.at - m_recording.start()).toStdString()},
                      {"w", simulator::eventText(event).toStdString()}};
        if (const QString words = simulator::explanation(m_recording, count); !words.isEmpty())
            told["say"] = sentenceParts(words);
        if (event.place)
            tellVisit(told, event, history::lastVisit(m_recording.events, count, event.place->state));
        else
            tellExecution(told, event);
        if (const expr::Variables variables = history::variablesAt(m_recording, count); !variables.empty())
            told["v"] = m_scopes.numberOf(variables, m_payloads);
        m_marks.tell(told, count);
        return told;
    }

    void tellVisit(Value &told, const history::Event &event, const history::Visit &visit)
    {
        told["s"] = m_states.numberOf(event.place->state);
        if (visit.place && !visit.place->iterations.empty())
            told["p"] = '#' + std::to_string(visit.place->iterations.back());
        const SharedValue values[] = {visit.input, visit.arguments, visit.result, visit.output};
        const char *const keys[] = {"i", "a", "r", "o"};
        for (int i = 0; i < 4; ++i) {
            if (!values[i])
                continue;
            told[keys[i]] = m_payloads.numberOf(values[i]);
            told["h"] = i;
        }
        if (!visit.error.isEmpty()) {
            told["e"] = visit.error.toStdString();
            told["c"] = visit.cause.toStdString();
            if (!visit.exited)
                told["h"] = 2;
        }
        if (visit.attempts > 0)
            told["k"] = visit.attempts;
        if (visit.exited)
            told["x"] = 1;
    }

    // Its own input, and at the end its output or error.
    void tellExecution(Value &told, const history::Event &event)
    {
        if (const SharedValue &input = m_recording.events.front().payload)
            told["i"] = m_payloads.numberOf(input);
        told["h"] = 0;
        if (event.type == history::EventType::ExecutionSucceeded && event.payload) {
            told["o"] = m_payloads.numberOf(event.payload);
            told["h"] = 3;
        }
        if (const std::string error = event.error(); !error.empty()) {
            told["e"] = error;
            told["c"] = event.cause();
            told["h"] = 2;
        }
        if (history::isEnd(event.type))
            told["end"] = sim::awsName(sim::statusAfter(event.type));
    }

    const history::Recording &m_recording;
    Payloads m_payloads;
    VariableScopes m_scopes;
    PageStates m_states;
    Marks m_marks;
};

} // namespace

Result<bool> fitsPage(const history::Recording &recording)
{
    const auto count = qsizetype(recording.events.size());
    if (count > MostPageEvents)
        return Refusal{Code::RunTooLong, {QLocale().toString(count), QLocale().toString(MostPageEvents)}};
    return true;
}

Result<Value> runPageData(const history::Recording &recording, const RunPicture &picture)
{
    return PageData(recording, picture).made();
}

} // namespace app
