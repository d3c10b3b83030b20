// Which inputs are meant to come: those of the test cases tell. Each value is of a kind that was seen at its place;
// members that all objects there have are needed; whole numbers stay whole, and what was never negative is not.
#pragma once

#include "core/base/value.h"

#include <map>

namespace compare {

class Domain
{
public:
    void add(const Value &input);
    // All inputs where none was added.
    bool admits(const Value &input) const;

private:
    struct Shape
    {
        int objects = 0, lists = 0, texts = 0, times = 0, numbers = 0, flags = 0, nulls = 0;
        bool isWhole = true, isPositive = true, isEverEmpty = false; // numbers; a list
        std::map<std::string, std::pair<int, Shape>> members; // how often each was there
        std::shared_ptr<Shape> elements;
    };
    static void add(Shape &shape, const Value &value);
    static bool admits(const Shape &shape, const Value &value);

    Shape m_shape;
    int m_count = 0;
};

} // namespace compare
