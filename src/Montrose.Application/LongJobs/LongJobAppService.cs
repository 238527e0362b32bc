using Microsoft.AspNetCore.Authorization;
using Montrose.Clients;
using Montrose.Lists;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.BlobStoring;
using Volo.Abp.Content;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Users;

namespace Montrose.LongJobs;

/// <summary>Everybody's jobs are their own, so there is no permission to ask for.</summary>
[Authorize]
public class LongJobAppService(
    IRepository<LongJob, Guid> jobs,
    LongJobMapping mapping,
    IBlobContainer<LongJobContainer> container,
    ListCatalog lists,
    ListFiles files,
    IClientScope scope) : ApplicationService, ILongJobAppService
{
    public async Task<PagedResultDto<LongJobDto>> GetListAsync(GetLongJobsInput input)
    {
        var me = CurrentUser.GetId();
        var mine = (await jobs.GetQueryableAsync()).Where(j => j.UserId == me);
        if (input.OnlyOpen) mine = mine.Where(j => j.State == LongJobState.Waiting || j.State == LongJobState.Running);
        var page = await AsyncExecuter.ToListAsync(mine.OrderByDescending(j => j.CreationTime).ThenBy(j => j.Id).Skip(input.SkipCount).Take(input.MaxResultCount));
        var total = Queries.PageTotal.Of(page.Count, input.SkipCount, input.MaxResultCount) ?? await AsyncExecuter.CountAsync(mine);
        return new PagedResultDto<LongJobDto>(total, page.ConvertAll(mapping.ToDto));
    }

    public async Task<LongJobDto> GetAsync(Guid id) => mapping.ToDto(await GetMineAsync(id));

    public async Task<IRemoteStreamContent> GetFileAsync(Guid id)
    {
        var job = await GetMineAsync(id);
        job.EnsureFileFor(scope.Current, Clock.Now);
        var request = ListFileRequest.Read(job.Arguments);
        await files.IsLongAsync(lists.Find(request.List), request); // who may not see the list any more may not see its file
        var file = await container.GetOrNullAsync(LongJobContainer.BlobOf(id)) ?? throw LongJobErrors.NoFile();
        return new RemoteStreamContent(file, job.FileName!, ListFiles.ContentTypeOf(job.FileName!));
    }

    public async Task<LongJobDto> StopAsync(Guid id)
    {
        var job = await GetMineAsync(id);
        job.AskToStop(Clock.Now);
        await jobs.UpdateAsync(job, autoSave: true);
        return mapping.ToDto(job);
    }

    public async Task DeleteAsync(Guid id)
    {
        var job = await GetMineAsync(id);
        if (!job.IsOver) throw LongJobErrors.IsRunning();
        await container.DeleteAsync(LongJobContainer.BlobOf(id));
        await jobs.DeleteAsync(job, autoSave: true);
    }

    private async Task<LongJob> GetMineAsync(Guid id)
    {
        var me = CurrentUser.GetId();
        return await jobs.FindAsync(j => j.Id == id && j.UserId == me) ?? throw new EntityNotFoundException(typeof(LongJob), id);
    }
}
