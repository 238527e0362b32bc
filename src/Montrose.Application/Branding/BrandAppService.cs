using Microsoft.AspNetCore.Authorization;
using Montrose.Agencies;
using Montrose.Permissions;
using Volo.Abp.Application.Services;
using Volo.Abp.Content;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;

namespace Montrose.Branding;

public class BrandAppService(
    IRepository<Agency, Guid> agencies,
    AgencyManager manager,
    AgencyDirectory directory,
    LogoStore logos) : ApplicationService, IBrandAppService
{
    private const string HostName = "Montrose";

    [AllowAnonymous]
    public async Task<BrandDto> GetAsync() =>
        CurrentTenant.Id is { } id && await directory.FindAsync(id) is { } agency ? Brand(agency) : new BrandDto { Name = HostName };

    [Authorize(MontrosePermissions.Brand.Update)]
    public async Task<BrandDto> UpdateAsync(UpdateBrandInput input)
    {
        var agency = await GetOwnAsync();
        if (input.ConcurrencyStamp is { Length: > 0 } stamp) agency.ConcurrencyStamp = stamp;
        await manager.RenameAsync(agency, input.Name);
        agency.Paint(ColorHex.Parse(input.PrimaryColor));
        agency.WelcomeWith(input.LoginText);
        return await SaveAsync(agency);
    }

    [AllowAnonymous]
    public async Task<IRemoteStreamContent?> GetLogoAsync()
    {
        if (CurrentTenant.Id is not { } id || await directory.FindAsync(id) is not { LogoMediaType: { } type }) return null;
        return await logos.FindAsync() is { } file ? new RemoteStreamContent(file, contentType: type) : null;
    }

    [Authorize(MontrosePermissions.Brand.Update)]
    public async Task<BrandDto> SetLogoAsync(SetLogoInput input)
    {
        var logo = LogoImage.Read(input.Content);
        var agency = await GetOwnAsync();
        await logos.SaveAsync(agency, logo);
        return await SaveAsync(agency);
    }

    [Authorize(MontrosePermissions.Brand.Update)]
    public async Task<BrandDto> RemoveLogoAsync()
    {
        var agency = await GetOwnAsync();
        await logos.RemoveAsync(agency);
        return await SaveAsync(agency);
    }

    private async Task<Agency> GetOwnAsync() =>
        CurrentTenant.Id is { } id ? await agencies.GetAsync(id) : throw new EntityNotFoundException(typeof(Agency));

    private async Task<BrandDto> SaveAsync(Agency agency)
    {
        await agencies.UpdateAsync(agency, autoSave: true);
        return new BrandDto
        {
            AgencyId = agency.Id,
            Name = agency.Name,
            PrimaryColor = agency.PrimaryColor,
            PrimaryTextColor = ColorHex.Parse(agency.PrimaryColor).TextColor(),
            LogoUrl = agency.LogoMediaType is null ? null : $"/brand/logo?v={agency.LogoVersion}",
            LoginText = agency.LoginText,
            ConcurrencyStamp = agency.ConcurrencyStamp,
        };
    }

    private static BrandDto Brand(AgencySnapshot a) => new()
    {
        AgencyId = a.Id,
        Name = a.Name,
        PrimaryColor = a.PrimaryColor,
        PrimaryTextColor = a.PrimaryTextColor,
        LogoUrl = a.LogoUrl,
        LoginText = a.LoginText,
        ConcurrencyStamp = a.ConcurrencyStamp,
    };
}
