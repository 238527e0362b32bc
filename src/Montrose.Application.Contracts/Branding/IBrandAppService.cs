using Volo.Abp.Application.Services;
using Volo.Abp.Content;

namespace Montrose.Branding;

/// <summary>The brand of the portal that was called (A2).</summary>
public interface IBrandAppService : IApplicationService
{
    /// <summary>The current portal's brand; open to everybody, since the sign-in page shows it.</summary>
    Task<BrandDto> GetAsync();

    /// <summary>Changes the portal's name, colour and texts.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Agency.NameTaken, Color.Invalid</exception>
    Task<BrandDto> UpdateAsync(UpdateBrandInput input);

    /// <summary>The logo file; open to everybody. Null where the portal has none.</summary>
    Task<IRemoteStreamContent?> GetLogoAsync();

    /// <summary>Replaces the portal's logo.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Logo.TooLarge, .NotAnImage, .TooManyPixels</exception>
    Task<BrandDto> SetLogoAsync(SetLogoInput input);

    /// <summary>Takes the portal's logo away.</summary>
    Task<BrandDto> RemoveLogoAsync();
}
