using Montrose.Branding;
using Volo.Abp.DependencyInjection;

namespace Montrose.Web.Theme.Branding;

/// <summary>The brand of the portal that was called, asked for once a request.</summary>
public class PortalBrand(IBrandAppService brands) : IScopedDependency
{
    private BrandDto? _brand;

    public async Task<BrandDto> GetAsync() => _brand ??= await brands.GetAsync();

    /// <summary>A brand was just changed: the rest of this request shows the new one.</summary>
    public void Use(BrandDto brand) => _brand = brand;
}
