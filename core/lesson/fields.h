// A piece of YAML in a lesson's file as fields that are asked for one by one: what is missing, of the wrong kind or
// unknown is a fault at its line.
#pragma once

#include "core/lesson/reader.h"
#include "core/lesson/refusals.h"
#include "core/text/line_index.h"

#include <set>

namespace lesson {

class Fields
{
public:
    // `line`: of the YAML's first line in the file.
    Fields(QString file, int line, const QString &yaml, std::vector<Fault> &faults);

    bool isRead() const { return m_root != json::NoNode; }
    json::NodeId root() const { return m_root; }
    const json::Tree &tree() const { return m_tree; }

    // Empty, 0, nothing where it is not there; it is known from then on.
    QString text(json::NodeId object, const char *field);
    QString neededText(json::NodeId object, const char *field);
    std::optional<double> number(json::NodeId object, const char *field, double least, double most);
    bool flag(json::NodeId object, const char *field, bool otherwise);
    QStringList texts(json::NodeId object, const char *field); // a list, or one alone
    std::vector<json::NodeId> list(json::NodeId object, const char *field);
    json::NodeId object(json::NodeId object, const char *field);
    json::NodeId any(json::NodeId object, const char *field);
    // Tells of the fields of the object that nobody asked for.
    void closeObject(json::NodeId object);

    int lineOf(json::NodeId node) const;
    void fault(json::NodeId node, Code code, QStringList arguments = {});

private:
    json::NodeId found(json::NodeId object, const char *field);
    void wrong(json::NodeId node, const char *field, const QString &wanted);

    QString m_file;
    int m_line;
    json::Tree m_tree;
    text::LineIndex m_index;
    json::NodeId m_root = json::NoNode;
    std::vector<Fault> &m_faults;
    std::set<std::pair<json::NodeId, std::string>> m_asked;
};

} // namespace lesson
