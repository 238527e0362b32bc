using System.Buffers.Binary;

namespace Montrose.ImageFiles;

/// <summary>
/// What a picture file is: PNG (W3C PNG 3rd ed., 5.2 and 11.2.1), JPEG (ITU-T T.81, B.2.2) or WebP (RFC 9649). The first
/// bytes decide, not the file's name; only the size in pixels is read, nothing is decoded.
/// </summary>
/// <param name="MediaType">image/png, image/jpeg or image/webp.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
public sealed record PictureFormat(string MediaType, int Width, int Height)
{
    private static ReadOnlySpan<byte> PngSignature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <returns>Null for what is none of these, or has no pixels.</returns>
    public static PictureFormat? Find(ReadOnlySpan<byte> content) =>
        (Png(content) ?? Jpeg(content) ?? WebP(content)) is { } found && found.Item2 > 0 && found.Item3 > 0 ? new PictureFormat(found.Item1, found.Item2, found.Item3) : null;

    private static (string, int, int)? Png(ReadOnlySpan<byte> b) =>
        b.Length >= 33 && b.StartsWith(PngSignature) && b.Slice(12, 4).SequenceEqual("IHDR"u8)
            ? ("image/png", BinaryPrimitives.ReadInt32BigEndian(b[16..]), BinaryPrimitives.ReadInt32BigEndian(b[20..]))
            : null;

    /// <summary>Walks the marker segments up to the frame header (SOF0-SOF15 without DHT, JPG and DAC).</summary>
    private static (string, int, int)? Jpeg(ReadOnlySpan<byte> b)
    {
        if (b.Length < 4 || b[0] != 0xFF || b[1] != 0xD8) return null;
        var at = 2;
        while (at + 9 < b.Length)
        {
            if (b[at] != 0xFF) return null;
            var marker = b[at + 1];
            if (marker == 0xFF) { at++; continue; }
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return ("image/jpeg", BinaryPrimitives.ReadUInt16BigEndian(b[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(b[(at + 5)..]));
            var length = BinaryPrimitives.ReadUInt16BigEndian(b[(at + 2)..]);
            if (length < 2) return null;
            at += 2 + length;
        }
        return null;
    }

    private static (string, int, int)? WebP(ReadOnlySpan<byte> b)
    {
        if (b.Length < 30 || !b[..4].SequenceEqual("RIFF"u8) || !b.Slice(8, 4).SequenceEqual("WEBP"u8)) return null;
        var chunk = b.Slice(12, 4);
        if (chunk.SequenceEqual("VP8 "u8))
            return ("image/webp", BinaryPrimitives.ReadUInt16LittleEndian(b[26..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(b[28..]) & 0x3FFF);
        if (chunk.SequenceEqual("VP8L"u8))
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(b[21..]);
            return ("image/webp", (int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1);
        }
        return chunk.SequenceEqual("VP8X"u8)
            ? ("image/webp", (b[24] | b[25] << 8 | b[26] << 16) + 1, (b[27] | b[28] << 8 | b[29] << 16) + 1)
            : null;
    }
}
