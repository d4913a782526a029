"""Compound files (.xls, .doc, encrypted .xlsx) put together by hand, byte by byte."""

import struct

FREE, END, FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
SECTOR = 512
SMALLEST = 4096


def compound(streams):
    """A compound file with these streams (name → bytes), each padded so that it needs no mini stream."""
    padded = {name: data.ljust(SMALLEST, b"\0") for name, data in streams.items()}
    names = sorted(padded, key=lambda name: (len(name), name.upper()))
    directory_sectors = -(-(len(names) + 1) * 128 // SECTOR)
    fat = [FAT] + chain(1, directory_sectors)
    entries = [entry("Root Entry", 5, child=1, start=END)]
    body = b""
    for index, name in enumerate(names, 1):
        data = padded[name]
        count = -(-len(data) // SECTOR)
        right = index + 1 if index < len(names) else FREE
        entries.append(entry(name, 2, right=right, start=len(fat), size=len(data)))
        fat += chain(len(fat), count)
        body += data.ljust(count * SECTOR, b"\0")
    directory = b"".join(entries).ljust(directory_sectors * SECTOR, b"\0")
    table = struct.pack("<128I", *(fat + [FREE] * (128 - len(fat))))
    return header() + table + directory + body


def chain(first, count):
    return [first + step for step in range(1, count)] + [END]


def header():
    head = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(16)
    head += struct.pack("<5H6x", 0x3E, 3, 0xFFFE, 9, 6)
    head += struct.pack("<9I", 0, 1, 1, 0, SMALLEST, END, 0, END, 0)
    return head + struct.pack("<109I", 0, *[FREE] * 108)


def entry(name, kind, child=FREE, right=FREE, start=0, size=0):
    encoded = name.encode("utf-16-le")
    length = len(encoded) + 2
    return encoded.ljust(64, b"\0") + struct.pack("<HBB3I36xIII", length, kind, 1, FREE, right, child, start, size, 0)


def record(number, data):
    return struct.pack("<HH", number, len(data)) + data


BOF = record(0x809, struct.pack("<HHHHII", 0x0600, 5, 0x0DBB, 0x07CC, 0, 6))
EOF = record(0x0A, b"")


def locked_workbook():
    """The workbook stream of an .xls with a password to open: the record FILEPASS, and nothing legible after it."""
    return BOF + record(0x2F, struct.pack("<HHH", 1, 1, 1) + bytes(range(48))) + record(0x42, b"\x17\x9c") + EOF
