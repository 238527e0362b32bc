using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Montrose.LongJobs;
using Montrose.Permissions;
using Montrose.Roles;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.Content;
using Volo.Abp.Domain.Repositories;

namespace Montrose.PeopleImports;

[Authorize(MontrosePermissions.Users.Import)]
public class PeopleImportAppService(
    IRepository<PeopleImport, Guid> imports,
    PeopleImportFiles files,
    PeopleImportMapping mapping,
    GrantAuthority authority,
    LongJobQueue longJobs,
    IBackgroundJobManager jobs) : ApplicationService, IPeopleImportAppService
{
    public async Task<PagedResultDto<PeopleImportDto>> GetListAsync(PagedResultRequestDto input)
    {
        var query = await imports.GetQueryableAsync();
        var count = await AsyncExecuter.CountAsync(query);
        var page = query.OrderByDescending(i => i.CreationTime).ThenBy(i => i.Id).Skip(input.SkipCount).Take(input.MaxResultCount);
        return new PagedResultDto<PeopleImportDto>(count, (await AsyncExecuter.ToListAsync(page)).ConvertAll(i => mapping.ToDto(i)));
    }

    public async Task<PeopleImportDto> GetAsync(Guid id)
    {
        var import = await imports.GetAsync(id);
        return mapping.ToDto(import, import.State is PeopleImportState.Uploaded or PeopleImportState.Checked ? await files.SampleAsync(import) : []);
    }

    public async Task<PeopleImportDto> UploadAsync(IRemoteStreamContent file)
    {
        await files.ForgetOldOnesAsync(Clock.Now);
        return await GetAsync((await files.TakeAsync(file)).Id);
    }

    public async Task<PeopleImportDto> CheckAsync(Guid id, CheckPeopleImportInput input)
    {
        await authority.EnsureMayGiveAsync([MontroseRoles.Agent]);
        var import = await imports.GetAsync(id);
        var kind = input.Kind == People.InvitationKind.Client ? throw Errors.KindNotByList() : input.Kind;
        import.Check([.. input.Fields], kind, input.Department, authority.IsAdmin());
        return await StartAsync(import);
    }

    public async Task<PeopleImportDto> ImportAsync(Guid id)
    {
        await authority.EnsureMayGiveAsync([MontroseRoles.Agent]);
        var import = await imports.GetAsync(id);
        import.Import(authority.IsAdmin());
        return await StartAsync(import);
    }

    public async Task DiscardAsync(Guid id)
    {
        var import = await imports.GetAsync(id);
        if (import.IsRunning) throw PeopleImportErrors.WrongState();
        await files.ForgetAsync(import);
    }

    public async Task<IRemoteStreamContent> GetRejectedAsync(Guid id) => await files.RejectedAsync(await imports.GetAsync(id));

    private async Task<PeopleImportDto> StartAsync(PeopleImport import)
    {
        await imports.UpdateAsync(import, autoSave: true);
        await longJobs.AddOfSubjectAsync(import.State == PeopleImportState.Checking ? LongJobKind.PeopleCheck : LongJobKind.PeopleImport, import.FileName, import.Id);
        await jobs.EnqueueAsync(new PeopleImportArgs { TenantId = import.TenantId, ImportId = import.Id, Language = CultureInfo.CurrentUICulture.Name });
        return mapping.ToDto(import);
    }
}
