#include "core/diff/leaves.h"

#include "core/diff/data.h"

#include <cmath>

namespace diff {

namespace {

constexpr double PlaceShare = 0.2; // of a leaf's weight: that there is something at its place
constexpr double TypeWeight = 0.25;
constexpr double CommentWeight = 0.5;
constexpr size_t LongText = 6; // words
constexpr double Telling = 1.2;

bool isWordCharacter(char c)
{
    return uchar(c) >= 0x80 || std::isalnum(uchar(c)) != 0;
}

std::vector<std::string_view> wordsIn(std::string_view text)
{
    std::vector<std::string_view> words;
    size_t begin = 0;
    for (size_t i = 0; i <= text.size(); ++i) {
        if (i < text.size() && isWordCharacter(text[i]))
            continue;
        if (i > begin)
            words.push_back(text.substr(begin, i - begin));
        begin = i + 1;
    }
    return words;
}

bool namesSomething(std::string_view text)
{
    return text.starts_with("arn:") || text.starts_with("http");
}

class LeafReader
{
public:
    void read(const Value &value, quint64 place, double weight)
    {
        if (value.is_object() && !value.empty()) {
            for (const auto &[key, member] : value.items())
                read(member, mixed(place, hashOf(key)), key == "Comment" ? weight * CommentWeight : weight);
        } else if (value.is_array() && !value.empty()) {
            for (const Value &element : value)
                read(element, mixed(place, '['), weight);
        } else {
            m_leaves.push_back({place, weight * PlaceShare});
            readValue(value, place, weight * (1 - PlaceShare));
        }
    }
    Leaves taken()
    {
        sort(m_leaves);
        return std::move(m_leaves);
    }

private:
    void readValue(const Value &value, quint64 place, double weight)
    {
        if (value.is_string()) {
            const std::string &text = value.get_ref<const std::string &>();
            const auto words = namesSomething(text) ? std::vector<std::string_view>() : wordsIn(text);
            for (const std::string_view word : words.size() < LongText ? std::vector<std::string_view>() : words)
                m_leaves.push_back({mixed(place, hashOf(word)), weight / double(words.size())});
            if (words.size() >= LongText)
                return;
        }
        m_leaves.push_back({mixed(place, hashOf(canonical(value))), weight});
    }

    Leaves m_leaves;
};

// The fields that say what a state is: where it leads, that it ends, and its Type are told apart.
Value ownFields(const Part &part)
{
    Value data = part.data;
    forEachTarget(data, [](Value &name) { name = nullptr; });
    if (data.is_object())
        for (const char *field : {"Next", "Default", "End", "Type"})
            data.erase(field);
    return data;
}

} // namespace

quint64 mixed(quint64 one, quint64 other)
{
    quint64 hash = one * 0x9E3779B97F4A7C15ULL + other;
    hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9ULL;
    return hash ^ (hash >> 27);
}

// The same in every run, unlike Qt's: what ties are decided by is not left to chance.
quint64 hashOf(std::string_view text)
{
    quint64 hash = 0xCBF29CE484222325ULL;
    for (const char c : text)
        hash = (hash ^ uchar(c)) * 0x100000001B3ULL;
    return hash;
}

void sort(Leaves &leaves)
{
    std::ranges::sort(leaves, {}, [](const Leaf &leaf) { return std::pair(leaf.hash, leaf.weight); });
}

Leaves leavesOf(const Value &data)
{
    LeafReader reader;
    reader.read(data, 0, 1);
    return reader.taken();
}

double shared(const Leaves &one, const Leaves &other)
{
    double total = 0, common = 0;
    auto a = one.begin(), b = other.begin();
    while (a != one.end() || b != other.end()) {
        if (b == other.end() || (a != one.end() && a->hash < b->hash)) {
            total += (a++)->weight;
        } else if (a == one.end() || b->hash < a->hash) {
            total += (b++)->weight;
        } else {
            common += 2 * std::min(a->weight, b->weight);
            total += (a++)->weight + (b++)->weight;
        }
    }
    return total > 0 ? common / total : 1;
}

Contents::Contents(const Machine &machine)
    : m_texts(machine.parts().size()), m_leaves(machine.parts().size()), m_isTelling(machine.parts().size())
{
    for (size_t number = machine.parts().size(); number-- > 1;) { // what lies inside comes after
        const Part &part = machine.parts()[number];
        const Value own = ownFields(part);
        Leaves leaves = own.is_object() && own.empty() ? Leaves() : leavesOf(own);
        leaves.push_back({mixed(hashOf("Type"), hashOf(part.type.toStdString())), TypeWeight});
        std::string &text = m_texts[number];
        text = part.type.toStdString() + canonical(own);
        double weight = 0;
        for (const int room : part.scopes) {
            for (const int inner : machine.room(room).states) {
                const std::string name = machine.part(inner).path.name().toStdString();
                const quint64 inside = hashOf(m_texts[size_t(inner)]);
                text += '\n' + name + std::to_string(inside);
                leaves.push_back({mixed(hashOf("name"), hashOf(name)), 0.5});
                leaves.push_back({mixed(hashOf("inside"), inside), 0.5});
            }
            text += ']';
        }
        for (const Leaf &leaf : leaves)
            weight += leaf.weight;
        sort(leaves);
        m_isTelling[number] = weight >= Telling;
        m_leaves[number] = std::move(leaves);
    }
}

void Contents::weigh(Contents &one, Contents &other)
{
    std::unordered_map<quint64, std::pair<int, int>> counts;
    for (const Leaves &leaves : one.m_leaves)
        for (const Leaf &leaf : leaves)
            ++counts[leaf.hash].first;
    for (const Leaves &leaves : other.m_leaves)
        for (const Leaf &leaf : leaves)
            ++counts[leaf.hash].second;
    for (Contents *each : {&one, &other})
        for (Leaves &leaves : each->m_leaves)
            for (Leaf &leaf : leaves) {
                const auto [here, there] = counts[leaf.hash];
                leaf.weight /= std::sqrt(double(std::max({here, there, 1})));
            }
}

} // namespace diff
