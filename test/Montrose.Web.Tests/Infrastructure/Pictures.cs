using System.Buffers.Binary;
using System.IO.Compression;

namespace Montrose.Web.Tests.Infrastructure;

/// <summary>Small picture files to upload.</summary>
public static class Pictures
{
    /// <summary>A square PNG of one colour, as a browser draws it.</summary>
    public static byte[] Png(int size, byte red, byte green, byte blue)
    {
        var rows = new byte[size * (1 + (3 * size))];
        for (var y = 0; y < size; y++)
            for (var x = 0; x < size; x++)
            {
                var at = (y * (1 + (3 * size))) + 1 + (3 * x);
                (rows[at], rows[at + 1], rows[at + 2]) = (red, green, blue);
            }
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) zlib.Write(rows);

        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, size);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), size);
        header[8] = 8; // bits a channel
        header[9] = 2; // red, green, blue

        using var file = new MemoryStream();
        file.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        Chunk(file, "IHDR"u8, header);
        Chunk(file, "IDAT"u8, packed.ToArray());
        Chunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    private static void Chunk(MemoryStream file, ReadOnlySpan<byte> type, ReadOnlySpan<byte> content)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        file.Write(number);
        file.Write(type);
        file.Write(content);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc([.. type, .. content]));
        file.Write(number);
    }

    /// <summary>CRC-32 as PNG's annex D computes it.</summary>
    private static uint Crc(byte[] content)
    {
        var crc = uint.MaxValue;
        foreach (var b in content)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) != 0 ? 0xEDB88320 ^ (crc >> 1) : crc >> 1;
        }
        return ~crc;
    }
}
