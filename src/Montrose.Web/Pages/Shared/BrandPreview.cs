namespace Montrose.Web.Pages.Shared;

/// <summary>What the live preview beside a brand's form starts from.</summary>
/// <param name="Form">The form's id.</param>
/// <param name="Name">The brand's name.</param>
/// <param name="LogoUrl">The logo that it has, or null.</param>
public sealed record BrandPreview(string Form, string? Name, string? LogoUrl);
