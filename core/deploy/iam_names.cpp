#include "core/deploy/iam_names.h"

#include <QFile>
#include <QHash>

static void initialiseIamNames()
{
    Q_INIT_RESOURCE(iam_names);
}

namespace deploy {

namespace {

struct IamNames
{
    QHash<QString, QString> prefixes; // by service
    QList<QPair<QString, QStringList>> actions; // by "service.action", in the file's order
};

const IamNames &iamNames()
{
    static const IamNames names = [] {
        initialiseIamNames();
        IamNames read;
        QFile file(QStringLiteral(":/catalogue/iam-names.tsv"));
        if (!file.open(QIODevice::ReadOnly))
            return read;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            const QString left = line.section(u'\t', 0, 0), right = line.section(u'\t', 1);
            if (line.startsWith(u'#'))
                continue;
            if (left.contains(u'.'))
                read.actions.append({left, right.split(u' ')});
            else
                read.prefixes.insert(left, right);
        }
        return read;
    }();
    return names;
}

bool fits(const QString &pattern, const QString &call)
{
    return pattern.endsWith(u'*') ? call.startsWith(QStringView(pattern).chopped(1), Qt::CaseInsensitive)
                                  : pattern.compare(call, Qt::CaseInsensitive) == 0;
}

} // namespace

QStringList iamActionsOf(const QString &service, const QString &action)
{
    const QString name = service.toLower();
    const QString prefix = iamNames().prefixes.value(name, name) + u':';
    QStringList actions{action.left(1).toUpper() + action.mid(1)};
    for (const auto &[pattern, known] : iamNames().actions) {
        if (fits(pattern, name + u'.' + action)) {
            actions = known;
            break;
        }
    }
    for (QString &each : actions)
        each.prepend(prefix);
    return actions;
}

} // namespace deploy
