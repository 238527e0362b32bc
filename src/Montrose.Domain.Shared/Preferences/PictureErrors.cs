using Volo.Abp;

namespace Montrose.Preferences;

/// <summary>Limits of a person's picture.</summary>
public static class PictureConsts
{
    /// <summary>Bytes of the file.</summary>
    public const int MaxBytes = 2 * 1024 * 1024;

    /// <summary>Width or height in pixels.</summary>
    public const int MaxPixels = 6_000;

    /// <summary>Pixels of a side of the square that is cut out where there is a script.</summary>
    public const int CroppedPixels = 512;
}

/// <summary>Why a file can't be a person's picture. Texts with the remedy stand in the localization files under the same code.</summary>
public static class PictureErrors
{
    public static BusinessException Missing() => new("Montrose:Picture.Missing");
    public static BusinessException TooLarge() => new BusinessException("Montrose:Picture.TooLarge").WithData("max", PictureConsts.MaxBytes / 1024 / 1024);
    public static BusinessException NotAPicture() => new("Montrose:Picture.NotAPicture");
    public static BusinessException TooManyPixels() => new BusinessException("Montrose:Picture.TooManyPixels").WithData("max", PictureConsts.MaxPixels);
}
