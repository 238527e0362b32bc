using System.Globalization;
using Montrose.Clients;
using Montrose.Lists;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Users;

namespace Montrose.LongJobs;

/// <summary>Takes in the signed-in person's long jobs.</summary>
public class LongJobQueue(
    IRepository<LongJob, Guid> jobs,
    LongJobMapping mapping,
    IBackgroundJobManager background,
    ICurrentUser user,
    ICurrentTenant tenant,
    IClientScope scope,
    IGuidGenerator guids) : ITransientDependency
{
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Job.TooManyOpen</exception>
    public async Task<LongJobDto> AddListFileAsync(string title, ListFileRequest request)
    {
        var me = user.GetId();
        if (await jobs.CountAsync(j => j.UserId == me && (j.State == LongJobState.Waiting || j.State == LongJobState.Running)) >= LongJobConsts.MaxOpenJobs) throw LongJobErrors.TooManyOpen();
        var job = await AddAsync(LongJobKind.ListFile, title, request.Write());
        await background.EnqueueAsync(new ListFileArgs { TenantId = job.TenantId, JobId = job.Id, Language = CultureInfo.CurrentUICulture.Name });
        return mapping.ToDto(job);
    }

    /// <summary>A job that something else runs; it tells <see cref="LongJobProgress"/> of what it works on.</summary>
    public Task AddOfSubjectAsync(LongJobKind kind, string title, Guid subjectId) => AddAsync(kind, title, "", subjectId);

    private Task<LongJob> AddAsync(LongJobKind kind, string title, string arguments, Guid? subjectId = null) =>
        jobs.InsertAsync(new LongJob(guids.Create(), tenant.Id, user.GetId(), kind, title, scope.Current, arguments, subjectId), autoSave: true);
}
