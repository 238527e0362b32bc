using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Montrose.Bench;

/// <summary>Reads HTTP/1.1 answers with Content-Length or chunks (RFC 9112, 6 and 7.1) from one connection.</summary>
public sealed class ResponseReader(Socket socket)
{
    private readonly byte[] _buffer = new byte[256 * 1024];
    private int _filled;

    /// <summary>The last answer, for messages about failures.</summary>
    public string LastText { get; private set; } = "";

    /// <summary>The status of the next answer; the body is read to its end.</summary>
    public async ValueTask<int> ReadAsync()
    {
        _filled = 0;
        int headerEnd;
        while ((headerEnd = _buffer.AsSpan(0, _filled).IndexOf("\r\n\r\n"u8)) < 0) await FillAsync();
        var status = int.Parse(_buffer.AsSpan(9, 3), CultureInfo.InvariantCulture);
        var length = ContentLength(headerEnd);
        var end = headerEnd + 4;
        if (length >= 0)
            while (_filled < end + length) await FillAsync();
        else if (status is not (204 or 304))
            while (!_buffer.AsSpan(end, _filled - end).EndsWith("0\r\n\r\n"u8)) await FillAsync();
        if (status >= 300) LastText = Encoding.UTF8.GetString(_buffer, 0, Math.Min(_filled, 2000));
        return status;
    }

    private int ContentLength(int headerEnd)
    {
        var headers = _buffer.AsSpan(0, headerEnd);
        var at = headers.IndexOf("Content-Length: "u8);
        if (at < 0) return -1;
        var value = headers[(at + 16)..];
        var end = value.IndexOf((byte)'\r');
        return int.Parse(end < 0 ? value : value[..end], CultureInfo.InvariantCulture);
    }

    private async ValueTask FillAsync()
    {
        var read = await socket.ReceiveAsync(_buffer.AsMemory(_filled));
        if (read == 0) throw new IOException("The server closed the connection.");
        _filled += read;
    }
}
