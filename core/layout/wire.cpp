#include "core/layout/wire.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

namespace layout::wire {

namespace {

constexpr quint32 LongestMessage = 256u << 20;
constexpr int HeaviestArrow = 1000;
constexpr auto Version = QDataStream::Qt_6_4;

QDataStream &operator<<(QDataStream &stream, const ScopeInput::Box &box)
{
    return stream << box.width << box.height;
}

QDataStream &operator>>(QDataStream &stream, ScopeInput::Box &box)
{
    return stream >> box.width >> box.height;
}

QDataStream &operator<<(QDataStream &stream, const ScopeInput::Arrow &arrow)
{
    return stream << qint32(arrow.from) << qint32(arrow.to) << arrow.labelWidth << arrow.labelHeight
                  << qint32(arrow.weight) << arrow.aside;
}

QDataStream &operator>>(QDataStream &stream, ScopeInput::Arrow &arrow)
{
    return stream >> arrow.from >> arrow.to >> arrow.labelWidth >> arrow.labelHeight >> arrow.weight >> arrow.aside;
}

template <class Item>
void write(QDataStream &stream, const std::vector<Item> &items)
{
    stream << quint32(items.size());
    for (const Item &item : items)
        stream << item;
}

// Every item takes at least a byte, so a count beyond the bytes left is a lie and must not be allocated.
std::optional<quint32> readCount(QDataStream &stream)
{
    quint32 count = 0;
    stream >> count;
    if (stream.status() != QDataStream::Ok || count > quint32(stream.device()->bytesAvailable())) {
        stream.setStatus(QDataStream::ReadCorruptData);
        return std::nullopt;
    }
    return count;
}

template <class Item>
void read(QDataStream &stream, std::vector<Item> &items)
{
    const std::optional<quint32> count = readCount(stream);
    items.resize(count.value_or(0));
    for (Item &item : items)
        stream >> item;
}

bool isFinite(QPointF point)
{
    return std::isfinite(point.x()) && std::isfinite(point.y());
}

bool isFinite(const QRectF &rect)
{
    return isFinite(rect.topLeft()) && isFinite(rect.bottomRight());
}

// Of a box or a label; containers of ten thousand states are large.
bool isLength(double length)
{
    return length >= 0 && length <= 1e8;
}

bool isSound(const ScopeInput &input)
{
    const auto isBox = [&](int box) { return box >= 0 && size_t(box) < input.boxes.size(); };
    const auto isBoxOrNone = [&](int box) { return box == -1 || isBox(box); };
    return isBoxOrNone(input.start) && isBoxOrNone(input.end)
        && std::ranges::all_of(input.arrows,
                               [&](const auto &arrow) {
                                   return isBox(arrow.from) && isBox(arrow.to) && isLength(arrow.labelWidth)
                                       && isLength(arrow.labelHeight) && arrow.weight >= 0
                                       && arrow.weight <= HeaviestArrow;
                               })
        && std::ranges::all_of(input.boxes,
                               [](const auto &box) { return isLength(box.width) && isLength(box.height); });
}

bool fits(const ScopeLayout &layout, const ScopeInput &input)
{
    const auto finite = [](const auto &shape) { return isFinite(shape); };
    return layout.boxes.size() == input.boxes.size() && layout.routes.size() == input.arrows.size()
        && layout.labels.size() == input.arrows.size() && std::ranges::all_of(layout.boxes, finite)
        && std::ranges::all_of(layout.labels, finite)
        && std::ranges::all_of(layout.routes, [&](const Route &route) { return std::ranges::all_of(route, finite); });
}

} // namespace

std::optional<quint32> lengthFrom(const QByteArray &head)
{
    if (head.size() < HeadSize)
        return std::nullopt;
    const auto length = qFromBigEndian<quint32>(head.constData());
    return length > LongestMessage ? std::nullopt : std::optional(length);
}

QByteArray framed(const QByteArray &message)
{
    QByteArray frame(HeadSize, Qt::Uninitialized);
    qToBigEndian(quint32(message.size()), frame.data());
    return frame + message;
}

QByteArray greeting()
{
    QByteArray message(4, Qt::Uninitialized);
    qToBigEndian(Greeting, message.data());
    return message;
}

bool isGreeting(const QByteArray &message)
{
    return message == greeting();
}

QByteArray written(const Question &question)
{
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream.setVersion(Version);
    const ScopeInput &input = question.input;
    stream << question.number << quint8(input.direction) << qint32(input.start) << qint32(input.end);
    write(stream, input.boxes);
    write(stream, input.arrows);
    return message;
}

std::optional<Question> questionFrom(const QByteArray &message)
{
    QDataStream stream(message);
    stream.setVersion(Version);
    Question question;
    quint8 direction = 0;
    stream >> question.number >> direction >> question.input.start >> question.input.end;
    question.input.direction = direction == quint8(Direction::LeftRight) ? Direction::LeftRight : Direction::TopDown;
    read(stream, question.input.boxes);
    read(stream, question.input.arrows);
    if (stream.status() != QDataStream::Ok || !stream.atEnd() || !isSound(question.input))
        return std::nullopt;
    return question;
}

QByteArray written(const Answer &answer)
{
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream.setVersion(Version);
    stream << answer.number << answer.layout.size;
    write(stream, answer.layout.boxes);
    write(stream, answer.layout.labels);
    stream << quint32(answer.layout.routes.size());
    for (const Route &route : answer.layout.routes)
        write(stream, route);
    return message;
}

std::optional<Answer> answerFrom(const QByteArray &message, const Question &question)
{
    QDataStream stream(message);
    stream.setVersion(Version);
    Answer answer;
    stream >> answer.number >> answer.layout.size;
    read(stream, answer.layout.boxes);
    read(stream, answer.layout.labels);
    answer.layout.routes.resize(readCount(stream).value_or(0));
    for (Route &route : answer.layout.routes)
        read(stream, route);
    if (stream.status() != QDataStream::Ok || !stream.atEnd() || answer.number != question.number
        || !fits(answer.layout, question.input))
        return std::nullopt;
    return answer;
}

std::optional<QByteArray> FrameReader::next()
{
    if (m_broken || m_bytes.size() < HeadSize)
        return std::nullopt;
    const std::optional<quint32> length = lengthFrom(m_bytes);
    if (!length) {
        m_broken = true;
        return std::nullopt;
    }
    if (m_bytes.size() < *length + HeadSize)
        return std::nullopt;
    const QByteArray message = m_bytes.mid(HeadSize, *length);
    m_bytes.remove(0, *length + HeadSize);
    return message;
}

} // namespace layout::wire
