using Montrose.Agencies;

namespace Montrose.Web.Uploads;

/// <summary>Takes an uploaded logo into memory, but never one that is larger than a logo may be.</summary>
public static class LogoUpload
{
    /// <summary>
    /// Bytes of a form that is still read, so that a file far too large gets its message beside the field and the rest of
    /// the form is kept; above it the server answers 413.
    /// </summary>
    public const long MaxFormBytes = 64 * 1024 * 1024;

    /// <returns>Null where no file was chosen.</returns>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Logo.TooLarge</exception>
    public static async Task<byte[]?> ReadAsync(IFormFile? file, CancellationToken cancellationToken)
    {
        if (file is null || file.Length == 0) return null;
        if (file.Length > AgencyConsts.MaxLogoBytes) throw Errors.LogoTooLarge(AgencyConsts.MaxLogoBytes);
        var content = new byte[file.Length];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(content, cancellationToken);
        return content;
    }
}
