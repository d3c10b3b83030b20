// A text and two patches, drawn from the bytes: the inverse restores, and both as one do what they do in turn.
#include "core/text/patch.h"
#include "tests/fuzz/input.h"

namespace {

class Draw
{
public:
    explicit Draw(std::string_view bytes) : m_bytes(bytes) {}
    bool isAtEnd() const { return m_at >= m_bytes.size(); }
    int below(int count) { return isAtEnd() || count < 1 ? 0 : std::uint8_t(m_bytes[m_at++]) % count; }
    text::Patch patch(qsizetype length)
    {
        text::Patch patch;
        qsizetype from = 0;
        for (int edits = below(6); edits > 0; --edits) {
            const qsizetype begin = from + below(12), end = begin + below(8);
            if (end > length)
                break;
            patch.push_back({{begin, end}, QString(below(5), QChar(u'a' + char16_t(below(26))))});
            from = end + 1;
        }
        return patch;
    }

private:
    std::string_view m_bytes;
    std::size_t m_at = 0;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto [head, rest] = fuzz::halves(fuzz::bytes(data, size));
    const QString before = fuzz::text(head);
    Draw draw(rest);
    const text::Patch first = draw.patch(before.size());
    fuzz::expect(text::isSound(first, before.size()));
    const QString between = text::applied(before, first);
    fuzz::expect(text::applied(between, text::inverted(first, before)) == before);
    const text::Patch second = draw.patch(between.size());
    const QString after = text::applied(between, second);
    const text::Patch both = text::composed(first, second);
    fuzz::expect(text::isSound(both, before.size()) && text::applied(before, both) == after);
    fuzz::expect(text::applied(before, text::difference(before, after)) == after);
    for (qsizetype at = 0; at <= before.size(); ++at) {
        const qsizetype place = text::mapped(at, first);
        fuzz::expect(place >= 0 && place <= between.size());
    }
    return 0;
}
