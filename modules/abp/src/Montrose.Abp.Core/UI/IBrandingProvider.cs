namespace Volo.Abp.Ui.Branding;

public interface IBrandingProvider
{
    string AppName { get; }

    string? LogoUrl { get; }

    /// <summary>The logo for dark backgrounds.</summary>
    string? LogoReverseUrl { get; }
}
