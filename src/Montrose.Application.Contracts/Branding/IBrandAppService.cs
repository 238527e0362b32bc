using Volo.Abp.Application.Services;
using Volo.Abp.Content;

namespace Montrose.Branding;

/// <summary>The brand of the portal that was called (A2).</summary>
public interface IBrandAppService : IApplicationService
{
    /// <summary>The current portal's brand; open to everybody, since the sign-in page shows it.</summary>
    Task<BrandDto> GetAsync();

    /// <exception cref="Volo.Abp.BusinessException">Montrose:Agency.NameTaken, Color.Invalid</exception>
    Task<BrandDto> UpdateAsync(UpdateBrandInput input);

    /// <summary>The logo file; open to everybody. Null where the portal has none.</summary>
    Task<IRemoteStreamContent?> GetLogoAsync();

    /// <exception cref="Volo.Abp.BusinessException">Montrose:Logo.TooLarge, .NotAnImage, .TooManyPixels</exception>
    Task<BrandDto> SetLogoAsync(SetLogoInput input);

    Task<BrandDto> RemoveLogoAsync();
}
