#pragma once
#include "resources/pch/core.h"

#include <QtGui>
#include <QtWidgets>
