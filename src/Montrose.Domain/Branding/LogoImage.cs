using Montrose.Agencies;
using Montrose.ImageFiles;

namespace Montrose.Branding;

/// <summary>A logo file that was looked at.</summary>
public sealed class LogoImage
{
    private LogoImage(byte[] content, string mediaType) => (Content, MediaType) = (content, mediaType);

    public byte[] Content { get; }

    /// <summary>image/png, image/jpeg or image/webp.</summary>
    public string MediaType { get; }

    /// <exception cref="Volo.Abp.BusinessException">Montrose:Logo.TooLarge, .NotAnImage, .TooManyPixels</exception>
    public static LogoImage Read(byte[] content)
    {
        if (content.Length > AgencyConsts.MaxLogoBytes) throw Errors.LogoTooLarge(AgencyConsts.MaxLogoBytes);
        var format = PictureFormat.Find(content) ?? throw Errors.LogoNotAnImage();
        if (format.Width > AgencyConsts.MaxLogoPixels || format.Height > AgencyConsts.MaxLogoPixels) throw Errors.LogoTooManyPixels(AgencyConsts.MaxLogoPixels);
        return new LogoImage(content, format.MediaType);
    }
}
