# Makes numpy-reference.json: the formulas of the papers and of the documentation of COINr, in Python (numpy, scipy).
import numpy as np, json
from scipy import stats, interpolate
rng=np.random.default_rng(20261121)
X=np.round(rng.lognormal(2,1,(9,5)),3); cost=np.array([0,1,0,0,1],bool)
out={'source':'numpy 2.4.6, scipy 1.17.1; formulas of the papers, written in Python for this file','matrix':X.tolist(),'cost':cost.tolist()}
n,k=X.shape
# weights
P=X/X.sum(0); E=-(P*np.log(P)).sum(0)/np.log(n); w=1-E; out['entropy']=(w/w.sum()).tolist()
s=X.std(0,ddof=1); out['standardDeviation']=(s/s.sum()).tolist(); v=s/X.mean(0); out['relativeDeviation']=(v/v.sum()).tolist()
def critic(directed,rho):
    R=(X-X.min(0))/(X.max(0)-X.min(0))
    if directed: R=np.where(cost,1-R,R)
    C=np.corrcoef(R.T) if rho=='pearson' else stats.spearmanr(R).statistic
    c=R.std(0,ddof=1)*(1-C).sum(0); return (c/c.sum()).tolist()
out['critic']=critic(True,'pearson'); out['criticUndirected']=critic(False,'pearson'); out['criticSpearman']=critic(True,'spearman')
N=np.where(cost,X/X.max(0),X.min(0)/X); S=np.log(1+np.abs(np.log(N)).sum(1)/k); Ej=[]
for j in range(k):
    Sj=np.log(1+np.abs(np.log(np.delete(N,j,1))).sum(1)/k); Ej.append(np.abs(Sj-S).sum())
Ej=np.array(Ej); out['merec']=(Ej/Ej.sum()).tolist()
G=np.array([np.abs(x[:,None]-x[None,:]).sum()/(2*n*n*x.mean()) for x in X.T]); out['gini']=(G/G.sum()).tolist()
Z=stats.zscore(X,ddof=1); vals,vecs=np.linalg.eigh(np.corrcoef(Z.T)); o=np.argsort(-vals); out['eigenvalues']=vals[o].tolist(); out['squaredLoadings']=(vecs[:,o[0]]**2).tolist()
# shapes
out['skewness']=stats.skew(X,bias=False).tolist(); out['kurtosis']=stats.kurtosis(X,bias=False).tolist()
out['quantiles']={str(q):np.quantile(X,q,axis=0).tolist() for q in (0,.05,.25,.5,.8,.95,1)}
Y=np.round(X,0); # ties
out['tied']=Y.tolist()
out['pearson']=[[stats.pearsonr(X[:,i],X[:,j]).statistic,stats.pearsonr(X[:,i],X[:,j]).pvalue] for i in range(k) for j in range(i+1,k)]
out['spearman']=[stats.spearmanr(Y[:,i],Y[:,j]).statistic for i in range(k) for j in range(i+1,k)]
out['kendall']=[stats.kendalltau(Y[:,i],Y[:,j]).statistic for i in range(k) for j in range(i+1,k)]
C=np.cov(X.T); out['cronbach']=k/(k-1)*(1-np.trace(C)/C.sum())
# normalisations in COINr's formulas, x*direction first
D=np.where(cost,-1,1); Q=X*D
mm=(Q-Q.min(0))/(Q.max(0)-Q.min(0))
out['n_minmax_0_100']=(mm*100).tolist(); out['n_minmax_1_7']=(mm*6+1).tolist()
out['n_zscore_100_10']=((Q-Q.mean(0))/Q.std(0,ddof=1)*10+100).tolist()
out['n_dist2max']=(1-(Q.max(0)-Q)/(Q.max(0)-Q.min(0))).tolist()
r=[i for i in range(n) if (Q[i]>Q.min(0)).all() and (Q[i]<Q.max(0)).all()][0]; out['reference']=str(r+1); ref=Q[r]; out['n_dist2ref']=(1-(ref-Q)/(ref-Q.min(0))).tolist(); out['n_dist2ref_capped']=np.minimum(1,1-(ref-Q)/(ref-Q.min(0))).tolist()
targ=np.round(np.where(cost,X.min(0)*1.1,X.max(0)*.8),3); out['targets']=targ.tolist(); t=targ*D
out['n_dist2targ']=(1-(t-Q)/(t-Q.min(0))).tolist(); out['n_dist2targ_capped']=np.minimum(1,1-(t-Q)/(t-Q.min(0))).tolist()
out['n_fracmax']=(Q/Q.max(0)).tolist()
rk=np.apply_along_axis(lambda c:stats.rankdata(c,method='min'),0,Y*D); out['n_rank_tied']=rk.tolist(); out['n_prank_tied']=((rk-1)/(n-1)).tolist(); out['n_borda_tied']=(rk-1).tolist()
posts=np.array([[np.round(np.quantile(x,.1),2),np.round(np.quantile(x,.9),2)] for x in X.T]); out['goalposts']=posts.tolist()
g=(X-posts[:,0])/(posts[:,1]-posts[:,0]); g=np.where(cost,1-g,g); out['n_goalposts_100']=(np.clip(g,0,1)*100).tolist(); out['n_goalposts_untruncated']=g.tolist()
l,u=5,40; out['n_scaled_5_40']=((X-l)/(u-l)*100).tolist()
out['log_CT']=np.log(X-X.min(0)+.01*(X.max(0)-X.min(0))).tolist(); out['log_CT_orig']=np.log(X-X.min(0)+1).tolist(); lam=.3; out['boxcox_0_3']=(((X-X.min(0)+1)**lam-1)/lam).tolist()
w=np.array([3,1,2,2,1.])
out['weights']=w.tolist(); W=w/w.sum()
out['a_amean']=(X@W).tolist(); out['a_gmean']=np.exp(np.log(X)@W).tolist(); out['a_hmean']=(1/((1/X)@W)).tolist(); out['a_genmean_-2']=(((X**-2.)@W)**(-.5)).tolist(); out['a_genmean_3']=(((X**3.)@W)**(1/3)).tolist()
orm=np.zeros((n,n))
for i in range(n):
    for j in range(n):
        if i!=j: orm[i,j]=W[Y[i]>Y[j]].sum()+W[Y[i]==Y[j]].sum()/2
out['outrank_tied']=orm.tolist(); out['dominant_tied']=int((orm>1-1e-12).sum()); out['copeland_tied']=np.where(orm>.5+1e-9,1,np.where(orm<.5-1e-9,-1,0)).astype(float).tolist()
cp=np.array(out['copeland_tied']); np.fill_diagonal(cp,0); out['copeland_tied']=cp.sum(1).tolist()
M=X.mean(1); sd=X.std(1,ddof=1); out['mpi']=(M-sd**2/M).tolist(); sp=X.std(1); out['ampi_plus']=(M+sp**2/M).tolist()
# rank coefficients on permutations of 8, and tied ranks
a=rng.permutation(8)+1; b=rng.permutation(8)+1; out['ranks']=[a.tolist(),b.tolist()]
nn=8; out['weightedSpearman']=1-6*((a-b)**2*((nn-a+1)+(nn-b+1))).sum()/(nn**4+nn**3-nn**2-nn)
out['ws']=1-(2.**-a*np.abs(a-b)/np.maximum(np.abs(1-a),np.abs(nn-a))).sum()
out['tauB']=stats.kendalltau(a,b).statistic; out['rho']=stats.spearmanr(a,b).statistic
ta=stats.rankdata(Y[:,0],method='min'); tb=stats.rankdata(Y[:,2],method='min'); out['tiedRanks']=[ta.tolist(),tb.tolist()]; out['tauBTied']=stats.kendalltau(ta,tb).statistic; out['rhoTied']=stats.spearmanr(ta,tb).statistic
# ahp
A=np.array([[1,3,5,2],[1/3,1,2,1/2],[1/5,1/2,1,1/4],[1/2,2,4,1]]); ev,evec=np.linalg.eig(A); i=np.argmax(ev.real); vv=np.abs(evec[:,i].real); out['ahp']={'matrix':[['1','3','5','2'],['1/3','1','2','1/2'],['1/5','1/2','1','1/4'],['1/2','2','4','1']],'weights':(vv/vv.sum()).tolist(),'eigenvalue':ev[i].real}
json.dump(out,open(__file__.replace('.py','.json'),'w'),indent=1)
