using System.Globalization;
using System.Security.Cryptography;
using Montrose.ImageFiles;
using Volo.Abp.BlobStoring;

namespace Montrose.Preferences;

/// <summary>A file that can be a person's picture.</summary>
public sealed class PersonPicture
{
    private PersonPicture(byte[] content) => Content = content;

    public byte[] Content { get; }

    /// <summary>Another one for every other picture, so that browsers may keep it.</summary>
    public string Version => Convert.ToHexStringLower(SHA256.HashData(Content))[..16];

    /// <exception cref="Volo.Abp.BusinessException">Montrose:Picture.Missing, .TooLarge, .NotAPicture, .TooManyPixels</exception>
    public static PersonPicture Read(byte[] content)
    {
        if (content.Length == 0) throw PictureErrors.Missing();
        if (content.Length > PictureConsts.MaxBytes) throw PictureErrors.TooLarge();
        var format = PictureFormat.Find(content) ?? throw PictureErrors.NotAPicture();
        return format.Width > PictureConsts.MaxPixels || format.Height > PictureConsts.MaxPixels ? throw PictureErrors.TooManyPixels() : new PersonPicture(content);
    }
}

/// <summary>People's pictures; one blob a person.</summary>
[BlobContainerName("person-pictures")]
public class PersonPictureContainer
{
    public static string BlobOf(Guid userId) => userId.ToString("N", CultureInfo.InvariantCulture);
}
