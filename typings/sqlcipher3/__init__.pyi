# sqlcipher3 is the standard library's sqlite3 on another engine, and has the same types.
from sqlite3.dbapi2 import *
