// A file that says "whoever made me is alive": locked as long as its owner runs, freed by the system when it dies,
// however it dies. Taking and testing one needs no room on the disk.
#pragma once

#include <QString>

#include <memory>

namespace app {

class Hold
{
public:
    // A null pointer where another program has it, or where no such file can be made.
    static std::unique_ptr<Hold> taken(const QString &path);
    ~Hold(); // the file goes too
    Hold(const Hold &) = delete;
    Hold &operator=(const Hold &) = delete;

    static bool isHeld(const QString &path); // by a program that runs

private:
    Hold(QString path, int file);

    QString m_path;
    int m_file;
};

} // namespace app
